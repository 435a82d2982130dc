import type { LeafSchema } from "./schema-leaf.ts";

const single = (schema: LeafSchema): string => {
  if (schema.$ref !== undefined) return `shared type ${schema.$ref.slice("#/$defs/".length)}`;
  if (schema.const !== undefined) return "tag";
  if (schema["x-codeList"] !== undefined) return `code of the list ${schema["x-codeList"].id}`;
  if (schema.format === "date") return "date, YYYY-MM-DD";
  switch (schema.type) {
    case "boolean":
      return "true or false";
    case "integer":
      return `whole number, ${schema.minimum} to ${schema.maximum}`;
    case "number":
      return `number, ${schema.minimum} to ${schema.maximum}`;
    default:
      return schema.pattern === undefined
        ? `text, up to ${schema.maxLength} characters`
        : `text of the form ${schema.pattern}`;
  }
};

/** Returns what the value of a data item looks like, in words: "date, YYYY-MM-DD", "list of up to 3: code of the list …". */
export const formatOf = (schema: LeafSchema): string =>
  schema.type === "array" ? `list of up to ${schema.maxItems}: ${single(schema.items ?? {})}` : single(schema);
