import { readFile } from "node:fs/promises";
import { fastCheckCode } from "./fast-check-code.ts";
import type { JsonSchema } from "./json-schema.ts";
import { repository } from "./repository.ts";
import { standardIds } from "./standard-source.ts";
import { structureCode } from "./structure-code.ts";
import { writeFileIfChanged } from "./write-files.ts";

const declaration = `import type { SchemaOutline, StructureCheck } from "@send-standards/core";
export declare const check: StructureCheck;
export declare const outline: SchemaOutline;
`;

const fastDeclaration = `import type { FastCheck } from "@send-standards/core";
export declare const fastCheck: FastCheck;
`;

const schemaDeclaration = "export declare const schema: { readonly [keyword: string]: unknown };\n";

/** Returns an ES module without imports that exports a schema as it is published, so that programs in a page can have it. */
export const schemaCode = (schema: JsonSchema): string =>
  `// The published schema; do not edit.\nexport const schema = ${JSON.stringify(schema)};\n`;

/**
 * Writes `src/generated/structure.js`, `fast-check.js` and `schema.js` of each standard, and the three for what a receiver
 * accepts, from its `versions/next`.
 */
export const writeCheckModules = async (): Promise<void> => {
  for (const id of await standardIds(repository)) {
    for (const [file, receiver] of [
      ["schema.json", ""],
      ["receiver.schema.json", "receiver-"],
    ] as const) {
      const schema: JsonSchema = JSON.parse(
        await readFile(`${repository}/schemas/${id}/versions/next/${file}`, "utf8"),
      );
      const target = `${repository}/schemas/${id}/src/generated/${receiver}`;
      await writeFileIfChanged(`${target}structure.js`, structureCode(schema));
      await writeFileIfChanged(`${target}structure.d.ts`, declaration);
      await writeFileIfChanged(`${target}fast-check.js`, fastCheckCode(schema));
      await writeFileIfChanged(`${target}fast-check.d.ts`, fastDeclaration);
      await writeFileIfChanged(`${target}schema.js`, schemaCode(schema));
      await writeFileIfChanged(`${target}schema.d.ts`, schemaDeclaration);
    }
  }
};
