import { unlinkSync } from "node:fs";
import { type FileHandle, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isSystemError, printable } from "@send-standards/core";
import { describeFileError, FileError } from "../file-error.ts";
import type { Output } from "../io.ts";

/** A file that is written whole or not at all. */
export interface OutputFile extends Output {
  /** Puts what was written in the place of the file. @throws {FileError} where the system refuses. */
  readonly commit: () => Promise<void>;
  /** Removes what was written; the file is as it was before. Does nothing after `commit`. */
  readonly abandon: () => Promise<void>;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Has `path` removed where the process ends before `stop` is called, by a signal or otherwise. */
const removeAtExit = (path: string): { readonly stop: () => void } => {
  const remove = (): void => {
    try {
      unlinkSync(path);
    } catch {
      // It was never made or is gone already.
    }
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    remove();
    stop();
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    process.off("exit", remove);
    for (const signal of signals) process.off(signal, onSignal);
  };
  process.on("exit", remove);
  for (const signal of signals) process.on(signal, onSignal);
  return { stop };
};

/** Returns the file that is meant, past symbolic links. @throws {FileError} where it is there and no ordinary file. */
const targetOf = async (path: string): Promise<string> => {
  const target = await realpath(path).catch(() => path);
  const present = await stat(target).catch(() => undefined);
  if (present !== undefined && !present.isFile()) {
    throw new FileError(`cannot write ${printable(path)}: it is there and is no ordinary file`);
  }
  return target;
};

/**
 * Opens a file for the output of a command. Everything goes to a temporary file in the same folder, which takes the
 * place of the file when it is complete and on the disk.
 *
 * @throws {FileError} where the folder is not there or may not be written to.
 */
export const openOutput = async (path: string): Promise<OutputFile> => {
  const target = await targetOf(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      if (isSystemError(error)) throw new FileError(describeFileError("write", path, error));
      throw error;
    }
  };
  const cleaner = removeAtExit(temporary);
  const file: FileHandle = await attempt(() => open(temporary, "wx")).catch((error: unknown) => {
    cleaner.stop();
    throw error;
  });
  let isDone = false;
  return {
    isClosed: false,
    isTerminal: false,
    write: (text) => attempt(() => file.writeFile(text)),
    commit: () =>
      attempt(async () => {
        await file.sync();
        await file.close();
        await rename(temporary, target);
        isDone = true;
        cleaner.stop();
      }),
    abandon: async () => {
      if (isDone) return;
      await file.close();
      await unlink(temporary);
      isDone = true;
      cleaner.stop();
    },
  };
};
