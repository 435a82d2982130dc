import type { ChildDataRecord } from "./types.ts";

/** What the rules of a record share. */
export interface ChildDataRecordIndex {
  readonly record: ChildDataRecord;
}

/** Returns the index of a record; it takes nothing about the structure for granted. */
export const createIndex = (record: ChildDataRecord): ChildDataRecordIndex => ({ record });
