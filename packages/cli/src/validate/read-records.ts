import { closeSync, openSync, read } from "node:fs";
import { extname } from "node:path";
import { promisify } from "node:util";
import { standardInput } from "@send-standards/formats";
import { createRecordSplitter, type RecordText } from "@send-standards/validator";

/** Records that came with one piece of a file. */
export interface RecordBatch {
  readonly records: readonly RecordText[];
  /** Whether the file is one record, which then needs no number. */
  readonly isDocument: boolean;
}

const chunkSize = 262_144;

const spaces: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const openArray = 0x5b;

/** Returns how a file is divided, as far as its name says: a .json file is a record or a list of records. */
const modeOf = (file: string, firstChunk: Uint8Array): Parameters<typeof createRecordSplitter>[0] => {
  const extension = file === standardInput ? "" : extname(file).toLowerCase();
  if (extension === ".ndjson" || extension === ".jsonl") return "lines";
  if (extension !== ".json") return "auto";
  return firstChunk.find((byte) => !spaces.has(byte)) === openArray ? "array" : "document";
};

const readInto = promisify(read);

/** Reads a file in pieces. Streams and promises of files would do the same, and take longer to load than a record to judge. */
const readChunks = async function* (path: string): AsyncGenerator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    while (true) {
      const { buffer, bytesRead } = await readInto(file, new Uint8Array(chunkSize), 0, chunkSize, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    closeSync(file);
  }
};

/**
 * Reads a file piece by piece and returns its records; one record is kept at a time, whatever the file's size.
 *
 * @param input The bytes of standard input, for the file `-`.
 * @throws an error of the system where the file cannot be read.
 */
export const readRecords = async function* (
  file: string,
  input: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<RecordBatch> {
  const chunks = file === standardInput ? input() : readChunks(file);
  let splitter: ReturnType<typeof createRecordSplitter> | undefined;
  for await (const chunk of chunks) {
    splitter ??= createRecordSplitter(modeOf(file, chunk));
    yield { records: splitter.push(chunk), isDocument: splitter.kind === "document" };
  }
  splitter ??= createRecordSplitter(modeOf(file, new Uint8Array(0)));
  const records = splitter.end();
  yield { records, isDocument: splitter.kind === "document" };
};
