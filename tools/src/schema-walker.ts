/** As much of JSON Schema as the published schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Schema };
  readonly properties?: { readonly [name: string]: Schema };
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly "x-codeList"?: { readonly id: string; readonly mode: string };
}

interface Place {
  readonly schema: Schema;
  readonly pointer: string;
}

/** Receives the places of a schema that a value, or the whole schema, goes through. */
export interface Visitor {
  readonly property: (pointer: string) => void;
  readonly code?: (list: string, code: string) => void;
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Returns functions that visit what a value uses of one schema document, and all that the document has. */
export const schemaWalker = (root: Schema) => {
  const resolve = ({ schema, pointer }: Place): Place => {
    const name = /^#\/\$defs\/(.+)$/.exec(schema.$ref ?? "")?.[1];
    const target = name === undefined ? undefined : root.$defs?.[name];
    return target === undefined ? { schema, pointer } : { schema: target, pointer: `/$defs/${name}` };
  };
  const branches = ({ schema, pointer }: Place): Place[] =>
    (schema.anyOf ?? []).map((branch, at) => resolve({ schema: branch, pointer: `${pointer}/anyOf/${at}` }));
  const fits = ({ schema }: Place, value: unknown): boolean =>
    isObject(value) &&
    Object.entries(schema.properties ?? {}).every(
      ([name, one]) => one.const === undefined || one.const === value[name],
    );

  /** Visits every property that `value` has. */
  const use = (place: Place, value: unknown, visitor: Visitor): void => {
    const { schema, pointer } = resolve(place);
    const list = schema["x-codeList"];
    if (list !== undefined && list.mode !== "external" && typeof value === "string") visitor.code?.(list.id, value);
    if (schema.items !== undefined && Array.isArray(value)) {
      for (const item of value) use({ schema: schema.items, pointer: `${pointer}/items` }, item, visitor);
    }
    const branch = branches({ schema, pointer }).find((one) => fits(one, value));
    if (branch !== undefined) use(branch, value, visitor);
    if (schema.properties === undefined || !isObject(value)) return;
    for (const [name, one] of Object.entries(schema.properties)) {
      if (value[name] === undefined) continue;
      const at = `${pointer}/properties/${name}`;
      visitor.property(at);
      use({ schema: one, pointer: at }, value[name], visitor);
    }
  };

  /** Visits every property that the schema has, each once. */
  const all = (place: Place, visitor: Visitor, seen: Set<string>): void => {
    const { schema, pointer } = resolve(place);
    if (seen.has(pointer)) return;
    seen.add(pointer);
    const list = schema["x-codeList"];
    if (list !== undefined && list.mode !== "external")
      for (const code of schema.enum ?? []) visitor.code?.(list.id, code);
    if (schema.items !== undefined) all({ schema: schema.items, pointer: `${pointer}/items` }, visitor, seen);
    for (const branch of branches({ schema, pointer })) all(branch, visitor, seen);
    for (const [name, one] of Object.entries(schema.properties ?? {})) {
      const at = `${pointer}/properties/${name}`;
      visitor.property(at);
      all({ schema: one, pointer: at }, visitor, seen);
    }
  };
  const start: Place = { schema: root, pointer: "" };
  return {
    use: (value: unknown, visitor: Visitor) => use(start, value, visitor),
    all: (visitor: Visitor) => all(start, visitor, new Set()),
  };
};
