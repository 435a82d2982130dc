/** Something that is wrong with the shape of a body. */
export interface BodyError {
  /** JSON Pointer of the place; of the object that lacks a property or has one too many. */
  readonly pointer: string;
  /** What is wrong, and what to do about it. */
  readonly message: string;
}

/** What Fastify's check of a body says. */
export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const lengths: Readonly<Record<string, string>> = {
  minLength: "It is empty. Give it, or leave the property out.",
  maxLength: "It is longer than any that there is here. Shorten it.",
  maxItems: "It has more items than are taken at a time. Send them in several requests.",
};

const messageOf = ({ keyword, params }: ShapeError): string => {
  if (keyword === "type") return `It is not of the type ${params.type}. Make it one.`;
  // The name comes from the schema, which asks for it, and not from the body.
  if (keyword === "required") return `It lacks the property ${params.missingProperty}. Add it.`;
  if (keyword === "additionalProperties") return "It has a property that is not known here. Leave that out.";
  return lengths[keyword] ?? "It is not what /openapi.json says. Compare the two.";
};

/** Returns what is wrong with a body, from what Fastify's check of it says. Holds no value of it, and no key that the schema lacks. */
export const bodyErrors = (errors: readonly ShapeError[]): readonly BodyError[] =>
  errors.map((error) => ({ pointer: error.instancePath, message: messageOf(error) }));
