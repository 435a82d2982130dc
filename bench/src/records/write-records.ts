import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { type RecordKind, recordText } from "./record-texts.ts";

/** What a file came to. */
export interface RecordFile {
  readonly path: string;
  readonly records: number;
  readonly bytes: number;
}

/** Streams different records into a file, one a line, until it has at least `bytes`; returns what it came to. */
export const writeRecords = async (path: string, kind: RecordKind, bytes: number): Promise<RecordFile> => {
  const file = createWriteStream(path, { highWaterMark: 1 << 20 });
  let written = 0;
  let records = 0;
  for (; written < bytes; records += 1) {
    const line = Buffer.from(`${recordText(records, kind)}\n`);
    written += line.length;
    if (!file.write(line)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  return { path, records, bytes: written };
};
