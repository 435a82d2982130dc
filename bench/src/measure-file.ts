import { rm } from "node:fs/promises";
import { join } from "node:path";
import { ratioOf, type Timing } from "./measure.ts";
import { bulkProgram, requireRecords } from "./programs/bulk-program.ts";
import { measurePrograms, type ProgramTiming } from "./programs/measure-programs.ts";
import { runProgram } from "./programs/run-program.ts";
import type { RecordKind } from "./records/record-texts.ts";
import { writeRecords } from "./records/write-records.ts";
import type { FileCost, FileResult } from "./results.ts";

/** Which file is measured, and where. */
export interface FileRun extends RecordKind {
  readonly gigabytes: number;
  /** Folder for the file and for what bulk writes; both are removed. */
  readonly folder: string;
  /** Path of the program that parses only. */
  readonly parseOnly: string;
  readonly rounds: number;
  /** Rounds before those that count. */
  readonly warmUp: number;
}

/** What one file came to, and how long parsing it took: for comparison with the next file of the same run, and no more. */
export interface MeasuredFile {
  readonly result: Omit<FileResult, "parseGrowth">;
  readonly parse: Timing;
}

/** Writes a file of records, and measures bulk on it against parsing only, each as a program of its own. */
export const measureFile = async ({
  gigabytes,
  size,
  faulty,
  folder,
  parseOnly,
  rounds,
  warmUp,
}: FileRun): Promise<MeasuredFile> => {
  const path = join(folder, "records.ndjson");
  const output = join(folder, "judged");
  const earlier = join(folder, "earlier");
  try {
    const { records, bytes } = await writeRecords(path, { size, faulty }, gigabytes * 1e9);
    await runProgram(bulkProgram(path, earlier, 1, ["--remember"]));
    const times = await measurePrograms(
      {
        parse: { file: process.execPath, arguments: [parseOnly, path] },
        one: bulkProgram(path, output, 1),
        withoutSets: bulkProgram(path, output, 1, ["--no-sets"]),
        again: bulkProgram(path, output, 1, ["--since", earlier, "--no-sets"]),
        two: bulkProgram(path, output, 2),
      },
      rounds,
      warmUp,
    );
    await requireRecords(output, records);
    const cost = (timing: ProgramTiming): FileCost => ({
      ofParse: ratioOf(timing, times.parse),
      memory: timing.memory,
    });
    return {
      result: {
        gigabytes,
        size,
        faulty,
        records,
        bytes,
        one: cost(times.one),
        two: cost(times.two),
        withoutSets: cost(times.withoutSets),
        again: cost(times.again),
        scaling: ratioOf(times.one, times.two),
        parseMemory: times.parse.memory,
      },
      parse: { best: times.parse.best, median: times.parse.median },
    };
  } finally {
    await rm(path, { force: true });
    for (const written of [output, earlier]) await rm(written, { recursive: true, force: true });
  }
};
