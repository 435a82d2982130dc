import type { JsonSchema } from "../generate/json-schema.ts";
import type { SchemaPath, Step } from "./schema-paths.ts";
import { shapeOf } from "./schema-places.ts";

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * Puts `value` at the end of `path` in `record`, which is changed. What is missing on the way is made by `grow`, and so is
 * what is of another branch than the way takes. Returns the record, another one where its root was of another branch.
 */
export const putAt = (
  record: object,
  { root, steps }: SchemaPath,
  value: unknown,
  { document, grow }: { readonly document: JsonSchema; readonly grow: (node: JsonSchema) => unknown },
): unknown => {
  const fits = (found: unknown, node: JsonSchema): boolean =>
    isContainer(found) && Array.isArray(found) === (node.items !== undefined) && isOfBranch(found, node);
  const isOfBranch = (found: object, node: JsonSchema): boolean =>
    Object.entries(node.properties ?? {}).every(
      ([key, property]) => !("const" in property) || Reflect.get(found, key) === property.const,
    ) && shapeOf(found, node, document) === node;
  const put = (container: object, rest: readonly Step[]): void => {
    const [step, ...below] = rest;
    if (step === undefined) return;
    const key = step.key === "*" ? 0 : step.key;
    if (below.length === 0) {
      Reflect.set(container, key, value);
      return;
    }
    if (!fits(Reflect.get(container, key), step.node)) Reflect.set(container, key, grow(step.node));
    const next: unknown = Reflect.get(container, key);
    if (isContainer(next)) put(next, below);
  };
  const start: unknown = fits(record, root) ? record : grow(root);
  if (isContainer(start)) put(start, steps);
  return start;
};
