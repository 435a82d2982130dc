import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readVerdictsHeader, type VerdictsHeader, verdictsName } from "@send-standards/bulk";
import { isSystemError, printable } from "@send-standards/core";
import { describeFileError, FileError } from "../file-error.ts";
import { UsageError } from "../usage-error.ts";
import { ruleSet } from "./rule-set.ts";

/** An earlier report whose verdicts can be taken over. */
export interface EarlierReport {
  /** File of its verdicts. */
  readonly file: string;
  /** The day on which its records were judged; the verdicts are of that day. */
  readonly asOf: string;
}

const readHeader = async (file: string, folder: string): Promise<VerdictsHeader | undefined> => {
  try {
    return await readVerdictsHeader(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT") {
      throw new UsageError(`${printable(folder)} holds no ${verdictsName}; a run keeps it with --remember`);
    }
    throw new FileError(describeFileError("read", file, error));
  }
};

/** Returns the file in which the report in a folder keeps its verdicts. */
export const verdictsOf = (folder: string): string => join(resolve(folder), verdictsName);

/** Removes the verdicts that an earlier run left in the folder of a report; a file of that name that is none of them stays. */
export const removeVerdicts = async (folder: string): Promise<void> => {
  const file = verdictsOf(folder);
  const header = await readVerdictsHeader(file).catch(() => undefined);
  if (header !== undefined) await rm(file);
};

/**
 * Returns an earlier report for `--since`. Verdicts hold for the day on which they were given and for the rules that gave them, so
 * both are the earlier report's.
 *
 * @param standard what every record is held against, as a plan has it.
 * @param asOf the day that was typed.
 * @throws {UsageError} where its verdicts do not hold for this run.
 */
export const earlierReport = async (
  folder: string,
  standard: string | undefined,
  asOf: string | undefined,
): Promise<EarlierReport> => {
  const file = verdictsOf(folder);
  const header = await readHeader(file, folder);
  const name = printable(folder);
  if (header === undefined) throw new UsageError(`the ${verdictsName} in ${name} is none that this program wrote`);
  if (header.ruleSet !== ruleSet()) {
    throw new UsageError(`the report in ${name} was made by other rules; judge everything anew without --since`);
  }
  if (header.standard !== standard) {
    throw new UsageError(
      `the report in ${name} was made with another --standard; judge everything anew without --since`,
    );
  }
  if (asOf !== undefined && asOf !== header.asOf) {
    throw new UsageError(
      `the report in ${name} was judged as on ${header.asOf}, and rules may say something else on another day; leave out --as-of, or judge everything anew without --since`,
    );
  }
  return { file, asOf: header.asOf };
};
