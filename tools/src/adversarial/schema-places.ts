import type { JsonSchema } from "../generate/json-schema.ts";

/** One place of a record, along its schema. */
export interface Place {
  /** The object or list that has it. */
  readonly holder: object;
  readonly key: string | number;
  /** Name of the property, or of the list that the item is in. */
  readonly name: string;
  readonly node: JsonSchema;
  readonly value: unknown;
}

/** Returns what a reference of the document `root` stands for. */
export const resolveNode = (node: JsonSchema, root: JsonSchema): JsonSchema => {
  const target = node.$ref === undefined ? undefined : root.$defs?.[node.$ref.slice("#/$defs/".length)];
  return target === undefined ? node : resolveNode(target, root);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Returns the branch of a union that the constants of `value` choose; any other schema as it is, without its reference. */
export const shapeOf = (value: unknown, node: JsonSchema, root: JsonSchema): JsonSchema => {
  const resolved = resolveNode(node, root);
  const branches = (resolved.anyOf ?? []).map((branch) => shapeOf(value, branch, root));
  const fits = ({ properties = {} }: JsonSchema): boolean =>
    isObject(value) && Object.entries(properties).every(([key, one]) => !("const" in one) || one.const === value[key]);
  return branches.find(fits) ?? branches[0] ?? resolved;
};

/** Yields every place of `record` that its schema knows, those further out first. */
export function* placesOf(record: unknown, root: JsonSchema): Generator<Place> {
  yield* placesIn(record, root, "", root);
}

function* placesIn(value: unknown, schema: JsonSchema, name: string, root: JsonSchema): Generator<Place> {
  const node = shapeOf(value, schema, root);
  if (Array.isArray(value)) {
    for (const [key, item] of value.entries()) {
      if (node.items === undefined) continue;
      yield { holder: value, key, name, node: shapeOf(item, node.items, root), value: item };
      yield* placesIn(item, node.items, name, root);
    }
  } else if (isObject(value)) {
    for (const [key, child] of Object.entries(value)) {
      const property = node.properties?.[key];
      if (property === undefined) continue;
      yield { holder: value, key, name: key, node: shapeOf(child, property, root), value: child };
      yield* placesIn(child, property, key, root);
    }
  }
}
