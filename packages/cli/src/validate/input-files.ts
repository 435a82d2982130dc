import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { isSystemError, printable } from "@send-standards/core";
import { standardInput } from "@send-standards/formats";
import { describeFileError } from "../file-error.ts";
import { UsageError } from "../usage-error.ts";
import { fileAt } from "./file-at.ts";

/** A file that could not be read, and why. */
export interface UnreadableFile {
  readonly file: string;
  /** What happened, in words: "cannot open plans.json: there is no such file or folder". */
  readonly text: string;
}

/** What the arguments of the command mean. */
export interface InputFiles {
  /** Paths in the order in which they are read, each once; `-` is standard input. */
  readonly files: readonly string[];
  readonly unreadable: readonly UnreadableFile[];
}

const extensions: ReadonlySet<string> = new Set([".json", ".ndjson", ".jsonl"]);

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Returns the files that the arguments name. A folder stands for its files with the extensions .json, .ndjson and
 * .jsonl, and for those of the folders in it, ordered by path; names that begin with a dot are left out, and a
 * folder that symbolic links lead to again is read once.
 *
 * @throws {UsageError} where a folder has no such file.
 */
export const listInputFiles = (args: readonly string[]): InputFiles => {
  const files = new Map<string, string>();
  const unreadable: UnreadableFile[] = [];
  const attempt = <Result>(path: string, work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (error) {
      if (!isSystemError(error)) throw error;
      unreadable.push({ file: path, text: describeFileError("open", path, error) });
      return undefined;
    }
  };

  const walk = (folder: string, seen: Set<string>): string[] => {
    const real = attempt(folder, () => realpathSync.native(folder));
    if (real === undefined || seen.has(real)) return [];
    seen.add(real);
    const entries = attempt(folder, () => readdirSync(folder, { withFileTypes: true })) ?? [];
    const found: string[] = [];
    for (const entry of entries.filter(({ name }) => !name.startsWith("."))) {
      const path = join(folder, entry.name);
      const isWanted = extensions.has(extname(entry.name).toLowerCase());
      const kind: Dirent | Stats | undefined = entry.isSymbolicLink()
        ? isWanted
          ? attempt(path, () => statSync(path))
          : fileAt(path)
        : entry;
      if (kind?.isDirectory() === true) found.push(...walk(path, seen));
      else if (kind?.isFile() === true && isWanted) found.push(path);
    }
    return found;
  };

  for (const arg of args) {
    if (arg === standardInput) {
      files.set(standardInput, standardInput);
      continue;
    }
    const kind = attempt(arg, () => statSync(arg));
    if (kind === undefined) continue;
    const problems = unreadable.length;
    const found = kind.isDirectory() ? walk(arg, new Set()).sort(byName) : [arg];
    if (found.length === 0 && unreadable.length === problems) {
      throw new UsageError(`the folder ${printable(arg)} holds no .json, .ndjson or .jsonl file`);
    }
    for (const path of found) if (!files.has(resolve(path))) files.set(resolve(path), path);
  }
  return { files: [...files.values()], unreadable };
};
