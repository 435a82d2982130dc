import { escapeToken, type Pointer } from "@send-standards/core";
import { decodeString } from "./decode-string.ts";
import { findLoneSurrogate } from "./find-lone-surrogate.ts";
import type { InputDetail } from "./input-problem.ts";
import { scanJson } from "./scan-json.ts";

/** A key that its object has already, or a key or value with half a surrogate pair. */
export interface StringProblem {
  readonly rule: "input/duplicate-key" | "input/surrogate";
  /** The value, or the object that has the key; below a key longer than any standard knows, the object that has that one. */
  readonly pointer: Pointer;
  /** UTF-16 offset: of the repeated key's quote, or of the half pair. */
  readonly offset: number;
  readonly detail?: InputDetail;
}

/** An array or object that is open while the text is scanned. */
interface Container {
  readonly pointer: Pointer;
  /** The keys so far; absent in an array. */
  readonly keys?: Set<string>;
  /** The key or index of the value that is next or now. */
  token: string | number;
  /** Whether it lies below a key that is too long for a pointer; its own pointer then ends above that key. */
  readonly isBelowLongKey: boolean;
}

/** A pointer ends above a key with more characters. No standard has one, and each problem below it would hold it again. */
const longestKey = 200;

const isLongKey = ({ token }: Container): boolean => typeof token === "string" && token.length > longestKey;

/**
 * Returns the repeated keys of `text`, which is sound JSON, and its lone surrogates where `withSurrogates` says
 * that it may have any; in its order, and no more than `limit` of them.
 */
export const inspectStrings = (text: string, limit: number, withSurrogates: boolean): StringProblem[] => {
  const problems: StringProblem[] = [];
  const path: Container[] = [];

  const here = (): Pointer => {
    const container = path.at(-1);
    if (container === undefined) return "";
    if (container.isBelowLongKey || isLongKey(container)) return container.pointer;
    return `${container.pointer}/${escapeToken(String(container.token))}`;
  };
  const add = (problem: StringProblem): void => {
    if (problems.length < limit) problems.push(problem);
  };
  const findSurrogate = (start: number, end: number): number =>
    withSurrogates ? findLoneSurrogate(text, start, end) : -1;

  scanJson(text, {
    visitor: {
      open: (isObject) => {
        const outer = path.at(-1);
        const isBelowLongKey = outer !== undefined && (outer.isBelowLongKey || isLongKey(outer));
        path.push({ pointer: here(), token: 0, isBelowLongKey, ...(isObject && { keys: new Set<string>() }) });
      },
      close: () => {
        path.pop();
      },
      comma: () => {
        const container = path.at(-1);
        if (typeof container?.token === "number") container.token += 1;
      },
      key: (start, end) => {
        const container = path.at(-1);
        const name = decodeString(text, start, end);
        if (container?.keys === undefined || name === undefined) return;
        container.token = name;
        if (container.keys.has(name)) {
          add({ rule: "input/duplicate-key", pointer: container.pointer, offset: start });
        }
        container.keys.add(name);
        const offset = findSurrogate(start, end);
        if (offset !== -1) add({ rule: "input/surrogate", pointer: container.pointer, offset, detail: "in-key" });
      },
      string: (start, end) => {
        const offset = findSurrogate(start, end);
        if (offset !== -1) add({ rule: "input/surrogate", pointer: here(), offset, detail: "in-value" });
      },
    },
  });
  return problems;
};
