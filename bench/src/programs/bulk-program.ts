import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { asOf } from "../records/record-texts.ts";
import type { MeasuredProgram } from "./measure-programs.ts";
import { inRepository } from "./repository.ts";

/** The command line as it is published: one file and its parts, which `pnpm build` writes. */
export const commandLine = inRepository("packages/cli/bin/send-standards.js");

/** Returns the command that judges a file and writes its findings and summary to the folder `output`. */
export const bulkProgram = (
  file: string,
  output: string,
  threads: number,
  flags: readonly string[] = [],
): MeasuredProgram => ({
  file: process.execPath,
  arguments: [
    commandLine,
    "bulk",
    file,
    "--output",
    output,
    "--threads",
    String(threads),
    "--as-of",
    asOf,
    "--fail-on",
    "never",
    ...flags,
  ],
  output,
});

/** @throws {Error} where the command line is not built. */
export const requireBuild = async (): Promise<void> => {
  try {
    await access(commandLine);
  } catch {
    throw new Error("The command line is not built. Run pnpm build first.");
  }
};

/** @throws {Error} where the last run into `output` did not judge every record, so that its time means nothing. */
export const requireRecords = async (output: string, records: number): Promise<void> => {
  const { inputs } = JSON.parse(await readFile(join(output, "summary.json"), "utf8"));
  if (inputs.records !== records) throw new Error(`${inputs.records} records were judged, and ${records} were there`);
};
