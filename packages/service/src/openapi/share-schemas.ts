import { components } from "../schemas/components.ts";

/** Components that stand in other schemas as they are; the small ones of a report are too plain to be known by their looks. */
const isKnownByLooks = (schema: object): boolean => "properties" in schema || "anyOf" in schema;

const names = new Map(
  Object.entries(components).flatMap(([name, schema]) =>
    isKnownByLooks(schema) ? [[JSON.stringify(schema), name] as const] : [],
  ),
);

/** Returns a value in which a reference stands in place of each object that is the schema of a component. */
export const shareSchemas = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shareSchemas);
  if (typeof value !== "object" || value === null) return value;
  const name = names.get(JSON.stringify(value));
  return name === undefined ? shareSchemasBelow(value) : { $ref: `#/components/schemas/${name}` };
};

/** Returns an object, itself perhaps a component, in which references stand in place of the components in it. */
export const shareSchemasBelow = (value: object): object =>
  Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shareSchemas(part)]));
