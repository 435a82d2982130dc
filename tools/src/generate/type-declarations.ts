import type { JsonSchema } from "./json-schema.ts";

/** What the declarations of one package are made from. */
export interface DeclarationsInput {
  /** Definitions that this package declares, by name; in the order in which they are printed. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  /** Names that another package declares. */
  readonly imported: ReadonlySet<string>;
  /** Module that declares those. */
  readonly importedFrom?: string;
  /** Module that declares the code types. */
  readonly codesFrom: string;
  /** Module of this package that exports `<Name>Schema` for each name. */
  readonly schemaModuleOf: (name: string) => string;
}

const pascal = (id: string): string =>
  id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

const codeTypeOf = (listId: string): string => `${pascal(listId)}Code`;

const comment = (text: string | undefined, indent: string): string =>
  text === undefined ? "" : `${indent}/** ${text.replaceAll("*/", "*\\/")} */\n`;

/**
 * Returns the TypeScript source of the interfaces of one package. Each extends what TypeBox infers, so
 * the compiler holds every property against its schema, and each property carries the description of
 * the schema as its comment.
 */
export const typeDeclarations = (input: DeclarationsInput): string => {
  const codes = new Set<string>();
  const used = new Set<string>();
  const noteCode = (schema: JsonSchema): string | undefined => {
    const list = schema["x-codeList"];
    if (list === undefined || schema.enum === undefined) return undefined;
    codes.add(codeTypeOf(list.id));
    return codeTypeOf(list.id);
  };
  const typeOf = (schema: JsonSchema, indent: string): string => {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.slice("#/$defs/".length);
      used.add(name);
      return name;
    }
    const code = noteCode(schema);
    if (code !== undefined) return code;
    if (schema.const !== undefined) return JSON.stringify(schema.const);
    if (schema.anyOf !== undefined) return schema.anyOf.map((branch) => typeOf(branch, indent)).join(" | ");
    switch (schema.type) {
      case "string":
        return "string";
      case "integer":
      case "number":
        return "number";
      case "boolean":
        return "boolean";
      case "array": {
        const item = typeOf(schema.items ?? {}, indent);
        return /^[A-Za-z]+$/.test(item) ? `${item}[]` : `(${item})[]`;
      }
      case "object":
        return `{\n${propertiesOf(schema, `${indent}  `)}${indent}}`;
      default:
        throw new Error("a schema without a type has no TypeScript type");
    }
  };
  const propertiesOf = (schema: JsonSchema, indent: string): string =>
    Object.entries(schema.properties ?? {})
      .map(([name, property]) => {
        const optional = schema.required?.includes(name) ? "" : "?";
        return `${comment(property.description, indent)}${indent}${name}${optional}: ${typeOf(property, indent)};\n`;
      })
      .join("");

  const schemaImports = new Map<string, string[]>();
  const bodies = Object.entries(input.definitions)
    .filter(([name]) => name !== "Extensions")
    .map(([name, schema]) => {
      const doc = comment(schema.description, "");
      if (schema.anyOf !== undefined)
        return `${doc}export type ${name} =\n  | ${schema.anyOf.map((branch) => typeOf(branch, "    ")).join("\n  | ")};\n`;
      const module = input.schemaModuleOf(name);
      schemaImports.set(module, [...(schemaImports.get(module) ?? []), `${name}Schema`]);
      return `${doc}export interface ${name} extends Static<typeof ${name}Schema> {\n${propertiesOf(schema, "  ")}}\n`;
    });
  const modules = new Map<string, string[]>();
  const importFrom = (module: string, names: readonly string[]) => {
    if (names.length > 0) modules.set(module, [...(modules.get(module) ?? []), ...names]);
  };
  importFrom(
    input.importedFrom ?? "",
    [...used].filter((name) => input.imported.has(name)),
  );
  importFrom(input.codesFrom, [...codes]);
  for (const [module, names] of schemaImports) importFrom(module, names);
  const declaresExtensions = input.definitions.Extensions !== undefined;
  if (declaresExtensions) importFrom(input.schemaModuleOf("Extensions"), ["Extensions"]);
  if (declaresExtensions) bodies.push("export type { Extensions };\n");
  const imports = [...modules]
    .map(([module, names]) => `import type { ${names.sort().join(", ")} } from "${module}";\n`)
    .join("");
  return `// Generated from the schemas by \`pnpm generate\`; do not edit.\nimport type { Static } from "@sinclair/typebox";\n${imports}\n${bodies.join("\n")}`;
};
