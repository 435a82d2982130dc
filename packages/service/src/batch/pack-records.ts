import type { RecordText } from "@send-standards/validator";

/**
 * Returns records with their bytes in one buffer of their own, which can be given away to a thread; the bytes of a splitter lie in
 * the pieces in which the body came.
 */
export const packRecords = (records: readonly RecordText[]): RecordText[] => {
  const packed = new Uint8Array(records.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let end = 0;
  return records.map((record) => {
    const start = end;
    packed.set(record.bytes, start);
    end += record.bytes.length;
    return { ...record, bytes: packed.subarray(start, end) };
  });
};
