import type { Operation } from "./cases.ts";
import { parsePointer } from "./pointer.ts";

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

const child = (container: Container, token: string): unknown =>
  Array.isArray(container) ? container[Number(token)] : Object.hasOwn(container, token) ? container[token] : undefined;

const set = (container: Container, token: string, value: unknown, insert: boolean): void => {
  if (!Array.isArray(container)) container[token] = value;
  else if (token === "-") container.push(value);
  else if (insert) container.splice(Number(token), 0, value);
  else container[Number(token)] = value;
};

const unset = (container: Container, token: string): void => {
  if (Array.isArray(container)) container.splice(Number(token), 1);
  else delete container[token];
};

/**
 * Returns a copy of `record` changed by `patch`.
 *
 * @throws {RangeError} where an operation names a place that is not there.
 */
export const applyPatch = <Value>(record: Value, patch: readonly Operation[]): Value => {
  const copy: { root: Value } = { root: structuredClone(record) };
  for (const operation of patch) {
    const tokens = ["root", ...parsePointer(operation.path)];
    const last = tokens.pop() ?? "root";
    let container: unknown = copy;
    for (const token of tokens) container = isContainer(container) ? child(container, token) : undefined;
    if (!isContainer(container) || (operation.op !== "add" && child(container, last) === undefined)) {
      throw new RangeError(`nothing to ${operation.op} at ${operation.path}`);
    }
    if (operation.op === "remove") unset(container, last);
    else set(container, last, structuredClone(operation.value), operation.op === "add");
  }
  return copy.root;
};
