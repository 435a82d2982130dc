import { type OutlineNode, type Pointer, parsePointer, type SchemaOutline, toPointer } from "@send-standards/core";

/** Where a walk down a record along the outline of its schema came to. */
interface Walk {
  /** The schema's node there; `undefined` where the standard defines nothing. */
  readonly node: OutlineNode | undefined;
  /** The pointer as far as the standard defines it. */
  readonly known: Pointer;
}

const own = (value: unknown, token: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, token)
    ? (value as Readonly<Record<string, unknown>>)[token]
    : undefined;

const resolve = (node: OutlineNode | undefined, outline: SchemaOutline): OutlineNode | undefined =>
  node?.ref === undefined ? node : outline.definitions[node.ref];

const propertyOf = (node: OutlineNode, value: unknown, token: string): OutlineNode | undefined => {
  const properties = (one: OutlineNode | undefined) =>
    one?.properties !== undefined && Object.hasOwn(one.properties, token) ? one.properties[token] : undefined;
  if (node.tag === undefined) return properties(node);
  const tagValue = own(value, node.tag);
  const chosen = node.branches?.find((branch) => branch.value === tagValue);
  if (chosen !== undefined) return properties(chosen.node);
  return node.branches?.map((branch) => properties(branch.node)).find((found) => found !== undefined);
};

const walkTo = (record: unknown, pointer: Pointer, outline: SchemaOutline): Walk => {
  let node = resolve(outline.root, outline);
  let value = record;
  const known: string[] = [];
  for (const token of parsePointer(pointer)) {
    const next: OutlineNode | undefined =
      node === undefined ? undefined : Array.isArray(value) ? node.items : propertyOf(node, value, token);
    if (next === undefined) return { node: undefined, known: toPointer(known) };
    known.push(token);
    node = resolve(next, outline);
    value = own(value, token);
  }
  return { node, known: toPointer(known) };
};

/** Returns the schema's node at a place of the record, or `undefined` where the standard defines nothing. */
export const nodeAt = (record: unknown, pointer: Pointer, outline: SchemaOutline): OutlineNode | undefined =>
  walkTo(record, pointer, outline).node;

/**
 * Returns `pointer` up to the first key that the standard does not define: such a key is part of the
 * record and may say something about somebody.
 */
export const knownPart = (record: unknown, pointer: Pointer, outline: SchemaOutline): Pointer =>
  walkTo(record, pointer, outline).known;

/** Returns the names of the properties that an object may have at a place of the record. */
export const propertyNamesAt = (record: unknown, pointer: Pointer, outline: SchemaOutline): readonly string[] => {
  const { node } = walkTo(record, pointer, outline);
  if (node === undefined) return [];
  const value = parsePointer(pointer).reduce(own, record);
  const nodes =
    node.tag === undefined
      ? [node]
      : (node.branches ?? [])
          .filter((branch) => branch.value === own(value, node.tag ?? ""))
          .map((branch) => branch.node);
  return nodes.flatMap((one) => Object.keys(one.properties ?? {}));
};
