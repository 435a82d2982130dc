import { type JsonSchema, transform } from "./json-schema.ts";

/**
 * Returns the same schema in draft-07, for editors that know no later dialect. There `$ref` hides
 * everything beside it, so a reference with a title of its own becomes `allOf` of one.
 */
export const draft07 = (schema: JsonSchema): JsonSchema => {
  const moved = transform(schema, (part) => {
    const { $ref, $defs, ...rest } = part;
    const copy: JsonSchema = { ...rest };
    if ($defs !== undefined) copy.definitions = $defs;
    if ($ref === undefined) return copy;
    const target = { $ref: $ref.replace("#/$defs/", "#/definitions/") };
    return Object.keys(copy).length === 0 ? target : { ...copy, allOf: [target] };
  });
  return {
    ...moved,
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: String(schema.$id).replace(".schema.json", ".draft-07.schema.json"),
  };
};
