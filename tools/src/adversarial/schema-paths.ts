import type { JsonSchema } from "../generate/json-schema.ts";
import { resolveNode } from "./schema-places.ts";

/** One step down a schema: a property or "*" for the first item of a list, and the schema there without unions. */
export interface Step {
  readonly key: string;
  readonly node: JsonSchema;
}

/** A way from the root of a schema to one place. */
export interface SchemaPath {
  /** The root itself, in the one branch that the way takes. */
  readonly root: JsonSchema;
  readonly steps: readonly Step[];
}

/** Deeper places only repeat definitions. */
const mostSteps = 12;

const branchesOf = (schema: JsonSchema, root: JsonSchema): readonly JsonSchema[] => {
  const node = resolveNode(schema, root);
  return node.anyOf === undefined ? [node] : node.anyOf.flatMap((branch) => branchesOf(branch, root));
};

function* stepsBelow(node: JsonSchema, root: JsonSchema): Generator<Step> {
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    for (const branch of branchesOf(property, root)) yield { key, node: branch };
  }
  if (node.items === undefined) return;
  for (const branch of branchesOf(node.items, root)) yield { key: "*", node: branch };
}

function* pathsBelow(from: SchemaPath, document: JsonSchema): Generator<SchemaPath> {
  const last = from.steps.at(-1)?.node ?? from.root;
  for (const step of stepsBelow(last, document)) {
    // A definition inside itself would never end.
    const isRepeated = from.steps.some(({ node }) => node === step.node && node.properties !== undefined);
    if (isRepeated || from.steps.length >= mostSteps) continue;
    const path = { root: from.root, steps: [...from.steps, step] };
    yield path;
    yield* pathsBelow(path, document);
  }
}

/** Returns the ways to all places of `document` whose schema `isWanted`. */
export const schemaPaths = (document: JsonSchema, isWanted: (node: JsonSchema) => boolean): SchemaPath[] =>
  branchesOf(document, document)
    .flatMap((root) => [...pathsBelow({ root, steps: [] }, document)])
    .filter(({ steps }) => isWanted(steps.at(-1)?.node ?? {}));
