import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  clearRun,
  createFolderStore,
  type LocalToolboxOptions,
  type ResultStore,
  runFolderName,
} from "@send-standards/bulk";
import { claimRun, refuseInUse } from "./claim-run.ts";

/** Where a run reads and writes beside its input. */
export interface RunFolder {
  /** The report, and nothing else. */
  readonly report: ResultStore;
  /** The plan, and what came of each part. */
  readonly work: ResultStore;
  /** How threads find the second. */
  readonly options: LocalToolboxOptions;
  /** Throws where another process works in it. @throws {UsageError} */
  readonly refuseInUse: () => Promise<void>;
  /** Says that this process works in it. @throws {UsageError} where another one does. */
  readonly claim: () => Promise<void>;
  /** Removes what a program that was killed left half written. */
  readonly tidy: () => Promise<void>;
  /** Removes everything but the report. */
  readonly clear: () => Promise<void>;
}

/** Returns the folder of a run. Nothing is made before something is written. @param output folder of the report. */
export const openRunFolder = (output: string): RunFolder => {
  const folder = join(resolve(output), runFolderName);
  const temporary = join(folder, "unfinished");
  const work = createFolderStore(folder, { temporary });
  return {
    report: createFolderStore(resolve(output), { temporary }),
    work,
    options: { folder, temporary },
    refuseInUse: () => refuseInUse(folder, output),
    claim: () => claimRun(folder, output),
    tidy: () => rm(temporary, { recursive: true, force: true }),
    clear: async () => {
      await clearRun(work);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
