import { readFile } from "node:fs/promises";
import type { JsonSchema } from "./json-schema.ts";
import { repository } from "./repository.ts";
import { standardIds } from "./standard-source.ts";
import { structureCode } from "./structure-code.ts";
import { writeFileIfChanged } from "./write-files.ts";

const declaration = `import type { SchemaOutline, StructureCheck } from "@send-standards/core";
export declare const check: StructureCheck;
export declare const outline: SchemaOutline;
`;

/** Writes `src/generated/structure.js` and `receiver-structure.js` of each standard from its `versions/next`. */
export const writeCheckModules = async (): Promise<void> => {
  for (const id of await standardIds(repository)) {
    for (const [file, module] of [
      ["schema.json", "structure"],
      ["receiver.schema.json", "receiver-structure"],
    ] as const) {
      const schema: JsonSchema = JSON.parse(
        await readFile(`${repository}/schemas/${id}/versions/next/${file}`, "utf8"),
      );
      const target = `${repository}/schemas/${id}/src/generated/${module}`;
      await writeFileIfChanged(`${target}.js`, structureCode(schema));
      await writeFileIfChanged(`${target}.d.ts`, declaration);
    }
  }
};
