import * as common from "@send-standards/common/schema";
import { namedDefinitions } from "@send-standards/common/schema";
import type { TSchema } from "@sinclair/typebox";
import { dictionaryArtefacts } from "./dictionary/artefacts.ts";
import { createDictionary, type DictionaryItem } from "./dictionary/dictionary.ts";
import type { LeafSchema, SchemaLeaf } from "./dictionary/schema-leaf.ts";
import { schemaLeaves } from "./dictionary/schema-leaves.ts";
import { ChildDataRecordSchema } from "./schema.ts";
import * as sections from "./sections/index.ts";
import { version } from "./version.ts";

export type { DictionaryItem } from "./dictionary/dictionary.ts";
export type { Mapping } from "./dictionary/item-group.ts";
export { type MappingSystem, mappingSystems } from "./dictionary/mapping-systems.ts";
export type { LeafSchema, SchemaLeaf } from "./dictionary/schema-leaf.ts";
export * from "./schema.ts";
export * from "./sections/index.ts";

/** Root of the published schema. */
export const root = ChildDataRecordSchema;

/** Name of the root's type. */
export const rootName = "ChildDataRecord";

/** Every definition that the published schema may refer to, by name. */
export const definitions: Readonly<Record<string, TSchema>> = namedDefinitions(common, sections);

const plain: Readonly<Record<string, LeafSchema>> = JSON.parse(JSON.stringify(definitions));

/** Every data item that the schema has, in its order. */
export const leaves: readonly SchemaLeaf[] = schemaLeaves({
  areas: {
    identity: "Identity",
    earlyYears: "EarlyYears",
    health: "Health",
    education: "Education",
    socialCare: "SocialCare",
  },
  definitions: plain,
  structure: new Set(Object.keys(namedDefinitions(sections)).filter((name) => name !== "Recorded")),
});

/** The dictionary: every data item, with who keeps and who supplies it and what it is called elsewhere. */
export const dictionary: readonly DictionaryItem[] = createDictionary(leaves);

/** What is published beside the schema: the dictionary as JSON, CSV and Markdown. */
export const artefacts = (): Map<string, string | object> => dictionaryArtefacts(dictionary, version);
