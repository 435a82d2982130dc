import type { OutlineNode, SchemaOutline } from "@send-standards/core";
import { type JsonSchema, walk } from "./json-schema.ts";

/** What a value with a pattern looks like, in words. */
const formOf = (part: JsonSchema): string => {
  if (part.format === "date") return "a day of the calendar, written as YYYY-MM-DD.";
  return part.description ?? "up to 64 letters, digits, dots, dashes and underscores, starting with a letter or digit.";
};

const nodeOf = (part: JsonSchema): OutlineNode => {
  const tag = part.anyOf === undefined ? undefined : Object.keys(part.anyOf[0]?.properties ?? {})[0];
  return {
    ...(part.$ref === undefined ? {} : { ref: part.$ref.slice("#/$defs/".length) }),
    ...(part.properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(part.properties).map(([name, property]) => [name, nodeOf(property)]),
          ),
        }),
    ...(part.items === undefined ? {} : { items: nodeOf(part.items) }),
    ...(part["x-codeList"] === undefined ? {} : { codeList: part["x-codeList"].id }),
    ...(part.pattern === undefined ? {} : { form: formOf(part) }),
    ...(tag === undefined
      ? {}
      : {
          tag,
          branches: (part.anyOf ?? []).map((branch) => ({
            value: String(branch.properties?.[tag]?.const),
            node: nodeOf(branch),
          })),
        }),
  };
};

/** Returns what a validator must know of a schema to explain its errors; no titles, no lengths. */
export const schemaOutline = (schema: JsonSchema): SchemaOutline => {
  const { $defs = {}, ...root } = schema;
  let longestList = 0;
  walk(schema, (part) => {
    longestList = Math.max(longestList, part.maxItems ?? 0);
  });
  return {
    root: nodeOf(root),
    definitions: Object.fromEntries(Object.entries($defs).map(([name, part]) => [name, nodeOf(part)])),
    longestList,
  };
};
