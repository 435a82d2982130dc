import { readFile } from "node:fs/promises";
import { findVersion } from "@send-standards/catalogue";
import { exampleFolders, exampleNames } from "./example-folders.ts";
import { repository } from "./generate/repository.ts";
import { publishedSchema } from "./published-schema.ts";
import { type Schema, schemaWalker, type Visitor } from "./schema-walker.ts";

/** Places and codes of a published schema. */
export interface SchemaParts {
  /** Pointers into the schema: "/$defs/Need/properties/text". */
  readonly properties: ReadonlySet<string>;
  /** Codes of the lists that the standards keep: "sen-type: ASD". */
  readonly codes: ReadonlySet<string>;
}

/** What a schema has, and what the sound records of the repository use of it. */
export interface SchemaUse {
  readonly known: SchemaParts;
  readonly used: SchemaParts;
}

const asOf = "2026-11-25";

const collector = () => {
  const properties = new Set<string>();
  const codes = new Set<string>();
  const visitor: Visitor = {
    property: (pointer) => properties.add(pointer),
    code: (list, code) => codes.add(`${list}: ${code}`),
  };
  return { properties, codes, visitor };
};

/** Returns what 300 samples and the complete examples of a standard use of its published schema. */
export const schemaUse = async (id: string): Promise<SchemaUse> => {
  const schema: Schema = await publishedSchema(id);
  const walk = schemaWalker(schema);
  const known = collector();
  walk.all(known.visitor);
  const used = collector();
  const sample = await findVersion(id)?.loadSample();
  for (let number = 1; number <= 300; number += 1) walk.use(sample?.({ seed: 7, number, asOf }), used.visitor);
  const { complete } = exampleFolders(id);
  for (const name of await exampleNames(complete)) {
    walk.use(JSON.parse(await readFile(`${repository}/examples/${complete}/${name}.json`, "utf8")), used.visitor);
  }
  return { known, used };
};
