/** A JSON Schema as plain data. */
export interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  title?: string;
  description?: string;
  enum?: string[];
  const?: unknown;
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  propertyNames?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  "x-codeList"?: { id: string; mode: string };
  "x-receiverCapacity"?: number;
  "x-receiverOptional"?: string[];
  "x-since"?: string;
  "x-source"?: string;
  "x-sensitivity"?: string;
}

/** Calls `visit` for `schema` and every schema inside it, with its place as a JSON Pointer from the root. */
export const walk = (schema: JsonSchema, visit: (schema: JsonSchema, place: string) => void, place = ""): void => {
  visit(schema, place);
  for (const [name, child] of Object.entries(schema.$defs ?? {})) walk(child, visit, `${place}/$defs/${name}`);
  for (const [name, child] of Object.entries(schema.properties ?? {}))
    walk(child, visit, `${place}/properties/${name}`);
  (schema.anyOf ?? []).forEach((child, at) => {
    walk(child, visit, `${place}/anyOf/${at}`);
  });
  if (schema.items !== undefined) walk(schema.items, visit, `${place}/items`);
  if (schema.propertyNames !== undefined) walk(schema.propertyNames, visit, `${place}/propertyNames`);
  if (typeof schema.additionalProperties === "object") {
    walk(schema.additionalProperties, visit, `${place}/additionalProperties`);
  }
};

/** Returns a copy of `schema` with every schema inside it replaced by what `change` returns; children first. */
export const transform = (schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema => {
  const all = (record: Record<string, JsonSchema>) =>
    Object.fromEntries(Object.entries(record).map(([name, child]) => [name, transform(child, change)]));
  const copy: JsonSchema = { ...schema };
  if (schema.$defs) copy.$defs = all(schema.$defs);
  if (schema.properties) copy.properties = all(schema.properties);
  if (schema.anyOf) copy.anyOf = schema.anyOf.map((child) => transform(child, change));
  if (schema.items) copy.items = transform(schema.items, change);
  if (schema.propertyNames) copy.propertyNames = transform(schema.propertyNames, change);
  if (typeof schema.additionalProperties === "object") {
    copy.additionalProperties = transform(schema.additionalProperties, change);
  }
  return change(copy);
};
