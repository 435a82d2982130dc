import type { RecordText } from "@send-standards/validator";

/** Puts records together that are judged in one go. */
export interface Slicer {
  /** Adds a record, and returns those before it where the slice has no room for it. */
  readonly add: (record: RecordText) => readonly RecordText[] | undefined;
  /** Returns what is left, and keeps nothing. */
  readonly take: () => readonly RecordText[];
}

/** Limits of a slice: what a thread does in some milliseconds, and more than it costs to hand it over. */
const mostBytes = 262_144;
const mostRecords = 64;

/** Returns a slicer: slices have at most 64 records and 256 KB, or one record that is larger. */
export const createSlicer = (): Slicer => {
  let records: RecordText[] = [];
  let bytes = 0;
  const take = (): readonly RecordText[] => {
    const taken = records;
    records = [];
    bytes = 0;
    return taken;
  };
  return {
    add: (record) => {
      const isFull = records.length === mostRecords || (records.length > 0 && bytes + record.bytes.length > mostBytes);
      const full = isFull ? take() : undefined;
      records.push(record);
      bytes += record.bytes.length;
      return full;
    },
    take,
  };
};
