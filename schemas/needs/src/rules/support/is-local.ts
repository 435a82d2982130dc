import type { NeedsRecord, NeedsTaxonomy } from "../../types.ts";

/** What `isLocal` reads. */
export const isLocalReads: readonly string[] = ["/recordType", "/extends/taxonomyId", "/prefix"];

/** Returns whether a record is a local taxonomy: one that extends another, or whose codes have a prefix. */
export const isLocal = (record: NeedsRecord): record is NeedsTaxonomy =>
  record.recordType === "taxonomy" && (record.extends !== undefined || record.prefix !== undefined);
