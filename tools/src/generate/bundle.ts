import { type JsonSchema, walk } from "./json-schema.ts";

/** What goes into one bundled schema. */
export interface BundleInput {
  readonly id: string;
  readonly version: string;
  readonly root: object;
  readonly definitions: Readonly<Record<string, object>>;
}

/** Where the identifiers of the standards start. */
export const identifierBase = "https://w3id.org/send-standards/";

const plain = (schema: object): JsonSchema => JSON.parse(JSON.stringify(schema));

const definitionOf = (ref: string): string => ref.slice("#/$defs/".length);

/**
 * Returns the producer schema: 2020-12, closed, with every definition that the root reaches and no other.
 *
 * @throws {Error} where a reference names no definition.
 */
export const bundle = ({ id, version, root, definitions }: BundleInput): JsonSchema => {
  const reached = new Map<string, JsonSchema>();
  const reach = (schema: JsonSchema): void => {
    walk(schema, ({ $ref }) => {
      if ($ref === undefined) return;
      const name = definitionOf($ref);
      if (reached.has(name)) return;
      const definition = definitions[name];
      if (definition === undefined) throw new Error(`${id}: nothing is defined as ${name}`);
      const child = plain(definition);
      reached.set(name, child);
      reach(child);
    });
  };
  const schema = plain(root);
  reach(schema);
  const { title, description, ...rest } = schema;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${identifierBase}${id}/${version}/producer/${id}.schema.json`,
    title: title ?? id,
    description: description ?? "",
    ...rest,
    $defs: Object.fromEntries([...reached].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};
