import { bundle } from "./bundle.ts";
import type { JsonSchema } from "./json-schema.ts";
import { repository } from "./repository.ts";
import { rootDeclarations } from "./root-declarations.ts";
import { loadSchema, standardIds } from "./standard-source.ts";
import { typeDeclarations } from "./type-declarations.ts";

const plain = (schema: unknown): JsonSchema => JSON.parse(JSON.stringify(schema));

const commonDefinitions = async (): Promise<Record<string, JsonSchema>> => {
  const module: Record<string, unknown> = await import("@send-standards/common/schema");
  const names = Object.keys(module)
    .filter((name) => name.endsWith("Schema"))
    .sort();
  return Object.fromEntries(names.map((name) => [name.slice(0, -"Schema".length), plain(module[name])]));
};

/** Returns the generated interfaces: path of each file to its content. */
export const typeFiles = async (): Promise<Map<string, string>> => {
  const common = await commonDefinitions();
  const files = new Map([
    [
      `${repository}/schemas/common/src/types.ts`,
      typeDeclarations({
        definitions: common,
        imported: new Set(),
        codesFrom: "./code-lists/index.ts",
        schemaModuleOf: () => "./schema/index.ts",
      }),
    ],
  ]);
  for (const id of await standardIds(repository)) {
    const { root, rootName, definitions } = await loadSchema(id);
    const { $defs = {}, ...schema } = bundle({ id, version: "0.0.0", root, definitions });
    const own = Object.entries($defs).filter(([name]) => common[name] === undefined);
    files.set(
      `${repository}/schemas/${id}/src/types.ts`,
      typeDeclarations({
        definitions: { ...rootDeclarations(rootName, schema), ...Object.fromEntries(own) },
        imported: new Set(Object.keys(common)),
        importedFrom: "@send-standards/common",
        codesFrom: "@send-standards/common",
        schemaModuleOf: () => "./definitions.ts",
      }),
    );
  }
  return files;
};
