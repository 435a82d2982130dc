import type { RecordInput } from "../record-input.ts";

const encoder = new TextEncoder();

/** Half of a surrogate pair, which UTF-8 cannot carry; as an escape it is found and reported. */
const escaped = (half: string): string => `\\u${half.charCodeAt(0).toString(16)}`;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  encoder.encode(text.isWellFormed() ? text : text.replaceAll(/\p{Surrogate}/gu, escaped));

/** Returns the JSON of a record. @throws {TypeError} where there is none; nothing of the record is in the message. */
const jsonOf = (record: object): string => {
  try {
    const text: string | undefined = JSON.stringify(record);
    if (text !== undefined) return text;
  } catch {
    // What JSON.stringify says names keys of the record.
  }
  throw new TypeError("The record cannot be written as JSON. Give plain objects, lists, texts, numbers and booleans.");
};

/** Returns a record as it is sent: its JSON in UTF-8. @throws {TypeError} where it cannot be written as JSON. */
export const recordBytes = (record: RecordInput): Uint8Array<ArrayBuffer> => {
  if (typeof record === "string") return bytesOf(record);
  return record instanceof Uint8Array ? new Uint8Array(record) : bytesOf(jsonOf(record));
};
