import { join } from "node:path";
import { ratioOf, type Timing } from "./measure.ts";
import { bulkProgram, requireRecords } from "./programs/bulk-program.ts";
import { measurePrograms } from "./programs/measure-programs.ts";
import type { RecordKind } from "./records/record-texts.ts";
import { writeRecords } from "./records/write-records.ts";

/** Which file is measured, and where. */
export interface ThroughputRun extends RecordKind {
  readonly bytes: number;
  /** An empty folder. */
  readonly folder: string;
  readonly parseOnly: string;
  readonly rounds: number;
}

/** Returns the throughput of bulk on one thread, of that of a program that parses the same file and does no more. */
export const measureThroughput = async ({
  bytes,
  folder,
  parseOnly,
  rounds,
  ...kind
}: ThroughputRun): Promise<Timing> => {
  const path = join(folder, "records.ndjson");
  const output = join(folder, "judged");
  const { records } = await writeRecords(path, kind, bytes);
  const { parse, bulk } = await measurePrograms(
    { parse: { file: process.execPath, arguments: [parseOnly, path] }, bulk: bulkProgram(path, output, 1) },
    rounds,
    1,
  );
  await requireRecords(output, records);
  return ratioOf(parse, bulk);
};
