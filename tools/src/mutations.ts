import { escapeToken, type Operation, type Pointer, type StructureRule } from "@send-standards/core";
import type { JsonSchema } from "./generate/json-schema.ts";

/** One field of a record changed so that one rule of structure no longer holds. */
export interface Mutation {
  readonly patch: readonly Operation[];
  readonly rule: StructureRule;
  /** Where the finding is to be. */
  readonly pointer: Pointer;
}

/** The property that tells the branches of a union apart; `undefined` where `node` is no union. */
const tagOf = (node: JsonSchema): string | undefined => Object.keys(node.anyOf?.[0]?.properties ?? {})[0];

/** The branch of a union that `value` chooses by its tag, or the object's own schema; a union where no branch fits. */
const shapeOf = (value: object, node: JsonSchema): JsonSchema => {
  const tag = tagOf(node);
  const tagValue = Object.entries(value).find(([name]) => name === tag)?.[1];
  return node.anyOf?.find((branch) => branch.properties?.[tag ?? ""]?.const === tagValue) ?? node;
};

const resolve = (node: JsonSchema, root: JsonSchema): JsonSchema => {
  const name = node.$ref?.slice("#/$defs/".length);
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target === undefined ? node : resolve(target, root);
};

/** A value of another type; a record as a whole must not become text, which would be read as JSON. */
const wrongTypeOf = (value: unknown, pointer: Pointer): unknown =>
  typeof value === "string" || pointer === "" ? 7 : "\u00b6";

const stringMutations = (node: JsonSchema, pointer: Pointer): Mutation[] => {
  const replace = (value: unknown, rule: StructureRule): Mutation => ({
    patch: [{ op: "replace", path: pointer, value }],
    rule,
    pointer,
  });
  if (node.enum !== undefined) return [replace("noSuchCode", "structure/code")];
  if (node.pattern !== undefined) return [replace("\u00b6", "structure/pattern")];
  if (node.maxLength === undefined) return [];
  return [replace("x".repeat(node.maxLength + 1), "structure/length"), replace("", "structure/length")];
};

const numberMutations = (node: JsonSchema, pointer: Pointer): Mutation[] =>
  [(node.minimum ?? 0) - 1, (node.maximum ?? 0) + 1].map((value) => ({
    patch: [{ op: "replace", path: pointer, value }],
    rule: "structure/range",
    pointer,
  }));

/**
 * Yields every single-field mutation of a sound record: for each place of it a value of another type, and
 * what its schema makes possible beside that: a code that is not listed, a form that does not fit, a text
 * that is empty or too long, a number out of bounds, a required property left out, an unknown one added.
 */
export function* mutationsOf(record: unknown, root: JsonSchema): Generator<Mutation> {
  yield* mutationsAt(record, root, "", root);
}

function* mutationsAt(value: unknown, schema: JsonSchema, pointer: Pointer, root: JsonSchema): Generator<Mutation> {
  const node = resolve(schema, root);
  yield {
    patch: [{ op: "replace", path: pointer, value: wrongTypeOf(value, pointer) }],
    rule: "structure/type",
    pointer,
  };
  if (typeof value === "string") yield* stringMutations(node, pointer);
  else if (typeof value === "number") yield* numberMutations(node, pointer);
  else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      if (node.items !== undefined) yield* mutationsAt(item, node.items, `${pointer}/${at}`, root);
    }
  } else if (typeof value === "object" && value !== null) yield* objectMutations(value, node, pointer, root);
}

function* objectMutations(value: object, node: JsonSchema, pointer: Pointer, root: JsonSchema): Generator<Mutation> {
  if (node.additionalProperties !== false && node.anyOf === undefined) return;
  const tag = tagOf(node);
  const shape = shapeOf(value, node);
  yield {
    patch: [{ op: "add", path: `${pointer}/zzUnknown`, value: 1 }],
    rule: "structure/unknown-property",
    pointer,
  };
  for (const name of shape.required ?? []) {
    const rule = name === tag ? "structure/variant" : "structure/required";
    yield { patch: [{ op: "remove", path: `${pointer}/${name}` }], rule, pointer: `${pointer}/${name}` };
  }
  for (const [name, child] of Object.entries(value)) {
    const property = shape.properties?.[name];
    if (property === undefined) continue;
    const place = `${pointer}/${escapeToken(name)}`;
    if (name === tag) {
      for (const other of ["noSuchKind", 7]) {
        yield { patch: [{ op: "replace", path: place, value: other }], rule: "structure/variant", pointer: place };
      }
    } else if (property.const !== undefined) {
      yield { patch: [{ op: "replace", path: place, value: "noSuchValue" }], rule: "structure/code", pointer: place };
    } else {
      yield* mutationsAt(child, property, place, root);
    }
  }
}

/**
 * Yields changes of single fields after which the structure still holds: other words, another code, an
 * optional property left out, a list without its last item.
 */
export function* soundChangesOf(record: unknown, root: JsonSchema): Generator<readonly Operation[]> {
  yield* soundChangesAt(record, root, "", root);
}

function* soundChangesAt(
  value: unknown,
  schema: JsonSchema,
  pointer: Pointer,
  root: JsonSchema,
): Generator<readonly Operation[]> {
  const node = resolve(schema, root);
  if (typeof value === "string") {
    const other = node.enum?.find((code) => code !== value);
    if (other !== undefined) yield [{ op: "replace", path: pointer, value: other }];
    else if (node.pattern === undefined && node.const === undefined) {
      yield [{ op: "replace", path: pointer, value: "Other words \u{1f600}\n" }];
    }
  } else if (typeof value === "boolean") yield [{ op: "replace", path: pointer, value: !value }];
  else if (Array.isArray(value)) {
    if (value.length > 0) yield [{ op: "remove", path: `${pointer}/${value.length - 1}` }];
    for (const [at, item] of value.entries()) {
      if (node.items !== undefined) yield* soundChangesAt(item, node.items, `${pointer}/${at}`, root);
    }
  } else if (typeof value === "object" && value !== null) {
    const shape = shapeOf(value, node);
    for (const [name, child] of Object.entries(value)) {
      const property = shape.properties?.[name];
      if (property === undefined) continue;
      const place = `${pointer}/${escapeToken(name)}`;
      if (!shape.required?.includes(name)) yield [{ op: "remove", path: place }];
      yield* soundChangesAt(child, property, place, root);
    }
  }
}
