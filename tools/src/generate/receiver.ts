import { type JsonSchema, transform } from "./json-schema.ts";

/** Most characters of a code that a receiver does not know. */
const unknownCodeLength = 64;

const capacityOf = (schema: JsonSchema): JsonSchema => {
  const capacity = schema["x-receiverCapacity"];
  if (capacity === undefined) return {};
  for (const keyword of ["maxLength", "maxItems", "maximum"] as const) {
    if (schema[keyword] !== undefined) return { [keyword]: capacity };
  }
  throw new Error("x-receiverCapacity stands beside nothing that it widens");
};

const relax = (schema: JsonSchema): JsonSchema => {
  const relaxed: JsonSchema = { ...schema, ...capacityOf(schema) };
  if (relaxed.additionalProperties === false) delete relaxed.additionalProperties;
  const mode = relaxed["x-codeList"]?.mode;
  if (relaxed.enum !== undefined && (mode === "extensible" || mode === "open")) {
    delete relaxed.enum;
    relaxed.minLength = 1;
    relaxed.maxLength = unknownCodeLength;
  }
  const optional = relaxed["x-receiverOptional"];
  if (optional !== undefined) relaxed.required = (relaxed.required ?? []).filter((name) => !optional.includes(name));
  return relaxed;
};

/**
 * Returns the receiver schema that belongs to a producer schema: what a receiver must accept. Objects
 * are open, extensible lists take any code, texts and lists may be as long as the declared capacity.
 * Everything that the producer schema accepts is accepted. There is no `not`, `if` or `oneOf` in a
 * producer schema, so every place is one where relaxing is safe.
 */
export const receiver = (producer: JsonSchema): JsonSchema => {
  const relaxed = transform(producer, relax);
  return { ...relaxed, $id: String(producer.$id).replace("/producer/", "/receiver/") };
};
