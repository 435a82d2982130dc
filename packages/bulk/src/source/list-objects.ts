import { type BigIntStats, type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { isSystemError, printable, systemReason } from "@send-standards/core";
import { BulkUsageError } from "../bulk-usage-error.ts";
import type { InputObject } from "../plan/plan.ts";
import { describeFileProblem } from "./file-problem.ts";
import { fileTag } from "./file-tag.ts";
import { formOfName } from "./form-of-name.ts";
import type { InputListing, UnreadableInput } from "./input-listing.ts";
import { listArchive } from "./list-archive.ts";
import { sniffForm } from "./sniff-form.ts";
import { type ArchiveLimits, defaultArchiveLimits } from "./unpack-limits.ts";

const standardInput = "-";

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isArchive = (name: string): boolean => extname(name).toLowerCase() === ".zip";

const isWanted = (name: string): boolean => formOfName(name).form !== "auto" || isArchive(name);

const plainObject = (path: string, stats: BigIntStats): InputObject => {
  const { form, encoding } = formOfName(path);
  return {
    name: path,
    location: path,
    size: Number(stats.size),
    tag: fileTag(stats),
    form: form === "auto" && encoding === undefined ? sniffForm(path) : form,
    ...(encoding !== undefined && { encoding }),
  };
};

/**
 * Returns the objects that the paths name, as they were typed, each once. A folder stands for its files with the extensions
 * .json, .ndjson and .jsonl, also with .gz or .zst behind, and .zip, and for those of the folders in it, ordered by path;
 * names that begin with a dot are left out, and a folder that symbolic links lead to again is read once. A .zip archive stands
 * for its members; see `listArchive`. What cannot be read is listed, and the rest goes on.
 *
 * @throws {BulkUsageError} for standard input (`-`), of which no parts can be read, and where a folder or an archive holds no
 * such file.
 */
export const listObjects = async (
  paths: readonly string[],
  limits: Partial<ArchiveLimits> = {},
): Promise<InputListing> => {
  const objects: InputObject[] = [];
  const unreadable: UnreadableInput[] = [];
  /** How many objects and problems each file has, by its full path. */
  const counts = new Map<string, number>();
  const attempt = async <Result>(path: string, work: () => Result | Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!isSystemError(error)) throw error;
      unreadable.push({ file: path, text: describeFileProblem("open", path, systemReason(error)) });
      return undefined;
    }
  };

  /** Adds the files of a folder to `found`. */
  const walk = async (folder: string, found: string[], seen: Set<string>): Promise<void> => {
    const real = await attempt(folder, () => realpathSync(folder));
    if (real === undefined || seen.has(real)) return;
    seen.add(real);
    const entries = (await attempt(folder, () => readdirSync(folder, { withFileTypes: true }))) ?? [];
    for (const entry of entries.filter(({ name }) => !name.startsWith("."))) {
      const path = join(folder, entry.name);
      let kind: Dirent | Stats | undefined = entry;
      if (entry.isSymbolicLink()) {
        kind = isWanted(entry.name)
          ? await attempt(path, () => statSync(path))
          : await stat(path).catch(() => undefined);
      }
      if (kind?.isDirectory() === true) await walk(path, found, seen);
      else if (kind?.isFile() === true && isWanted(entry.name)) found.push(path);
    }
  };

  const list = async (path: string): Promise<InputListing> => {
    const stats = statSync(path, { bigint: true });
    if (!stats.isFile()) {
      const text = describeFileProblem("read", path, "it is no file on a disk, of which parts can be read");
      return { objects: [], unreadable: [{ file: path, text }] };
    }
    if (isArchive(path)) return listArchive(path, { ...defaultArchiveLimits, ...limits });
    return { objects: [plainObject(path, stats)], unreadable: [] };
  };

  /** Takes a file, and returns how many objects and problems it has. */
  const take = async (path: string): Promise<number> => {
    const known = counts.get(resolve(path));
    if (known !== undefined) return known;
    const listing = await attempt(path, () => list(path));
    for (const object of listing?.objects ?? []) objects.push(object);
    unreadable.push(...(listing?.unreadable ?? []));
    const count = listing === undefined ? 1 : listing.objects.length + listing.unreadable.length;
    counts.set(resolve(path), count);
    return count;
  };

  for (const path of paths) {
    if (path === standardInput) {
      throw new BulkUsageError("bulk reads files in parts, which standard input (-) does not have: name a file");
    }
    const problems = unreadable.length;
    const kind = await attempt(path, () => statSync(path));
    if (kind === undefined) continue;
    const files: string[] = [];
    if (kind.isDirectory()) await walk(path, files, new Set());
    else files.push(path);
    let found = 0;
    for (const file of files.sort(byName)) found += await take(file);
    if (found === 0 && unreadable.length === problems) {
      const holder = kind.isDirectory() ? "folder" : "archive";
      throw new BulkUsageError(`the ${holder} ${printable(path)} holds no .json, .ndjson or .jsonl file`);
    }
  }
  return { objects, unreadable };
};
