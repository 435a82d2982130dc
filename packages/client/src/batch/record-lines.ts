import { recordBytes } from "../requests/record-bytes.ts";
import type { RecordSource } from "./record-source.ts";

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === space || byte === tab || byte === lineFeed || byte === carriageReturn);

/**
 * Returns a line of NDJSON. Ends of line inside a record become tabs: between its parts JSON takes the one for the other, and
 * in its texts neither may stand, so that nothing is hidden by it.
 */
const lineOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const line = new Uint8Array(bytes.length + 1);
  line.set(bytes);
  for (let at = 0; at < bytes.length; at += 1) {
    if (line[at] === lineFeed || line[at] === carriageReturn) line[at] = tab;
  }
  line[bytes.length] = lineFeed;
  return line;
};

/** Returns a line of NDJSON for each record. @throws {TypeError} where one cannot be written as JSON. */
export async function* recordLines(records: RecordSource): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  for await (const record of records) {
    const bytes = recordBytes(record);
    if (!isBlank(bytes)) yield lineOf(bytes);
  }
}
