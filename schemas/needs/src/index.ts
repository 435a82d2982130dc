import type { Standard } from "@send-standards/core";
import { codeLists } from "./code-lists.ts";
import { createIndex, type NeedsRecordIndex } from "./record-index.ts";
import { rules } from "./rules/index.ts";
import type { NeedsRecord } from "./types.ts";

export { chainCrosswalks } from "./convert/chain-crosswalks.ts";
export { type ConvertedCodes, convertCodes, type LostCode } from "./convert/convert-codes.ts";
export { crosswalks } from "./crosswalks/index.ts";
export { isRegisteredPrefix } from "./is-registered-prefix.ts";
export type { NeedsRecordIndex } from "./record-index.ts";
export { findTaxonomy } from "./taxonomies/find-taxonomy.ts";
export { taxonomies } from "./taxonomies/index.ts";
export type * from "./types.ts";

/** Needs categories: taxonomies, crosswalks between them, and the matrix of needs, levels and provision. */
export const needs: Standard<NeedsRecord, NeedsRecordIndex> = {
  id: "needs",
  title: "Needs categories",
  version: "1.0.0",
  schemaId: "https://w3id.org/send-standards/needs/1.0.0/producer/needs.schema.json",
  codeLists,
  rules,
  createIndex,
  parts: ["/codes", "/levels", "/ageBands", "/cells", "/crosswalks", "/gaps", "/publisher", "/sources"],
  loadFastCheck: async () => (await import("./generated/fast-check.js")).fastCheck,
  loadReceiverFastCheck: async () => (await import("./generated/receiver-fast-check.js")).fastCheck,
  loadSchema: async () => (await import("./generated/schema.js")).schema,
  loadReceiverSchema: async () => (await import("./generated/receiver-schema.js")).schema,
  loadStructure: () => import("./generated/structure.js"),
  loadReceiverStructure: () => import("./generated/receiver-structure.js"),
};
