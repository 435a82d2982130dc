import type { Standard } from "@send-standards/core";
import { codeLists } from "./code-lists.ts";
import { type ChildDataRecordIndex, createIndex } from "./record-index.ts";
import { rules } from "./rules/index.ts";
import type { ChildDataRecord } from "./types.ts";
import { version } from "./version.ts";

export type { ChildDataRecordIndex } from "./record-index.ts";
export type * from "./types.ts";

/** Health and education data items from birth to 25: the dictionary, and the record that is made of them. */
export const dataItems: Standard<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items",
  title: "Health and education data items",
  version,
  schemaId: "https://w3id.org/send-standards/data-items/1.0.0/producer/data-items.schema.json",
  codeLists,
  rules,
  createIndex,
  parts: ["/identity", "/earlyYears", "/health", "/education", "/socialCare"],
  loadFastCheck: async () => (await import("./generated/fast-check.js")).fastCheck,
  loadReceiverFastCheck: async () => (await import("./generated/receiver-fast-check.js")).fastCheck,
  loadSchema: async () => (await import("./generated/schema.js")).schema,
  loadReceiverSchema: async () => (await import("./generated/receiver-schema.js")).schema,
  loadStructure: () => import("./generated/structure.js"),
  loadReceiverStructure: () => import("./generated/receiver-structure.js"),
};
