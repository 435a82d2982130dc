import { createReadStream } from "node:fs";
import { open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { makeFolder } from "./make-folder.ts";
import type { ResultStore } from "./result-store.ts";

/** Only the person who runs the program may read what it writes. */
const ownerFile = 0o600;

let written = 0;

/** Makes what was renamed in a folder last, where the system can do that. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
};

const isMissing = (error: unknown): boolean => error instanceof Error && Reflect.get(error, "code") === "ENOENT";

/** Returns what `work` does, or `otherwise` where the folder that it reads is not there. */
const unlessMissing = async <Result>(otherwise: Result, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (isMissing(error)) return otherwise;
    throw error;
  }
};

/** Options of `createFolderStore`. */
export interface FolderStoreOptions {
  /**
   * Folder for files that are not complete, on the same disk; beside their places, with names that end in `.tmp`, where absent.
   * A program that is killed leaves them there.
   */
  readonly temporary?: string;
}

/**
 * Returns a store in a folder, which is made when the first file is written. A file goes to a temporary one first, which takes
 * its place when it is complete and on the disk.
 */
export const createFolderStore = (folder: string, { temporary }: FolderStoreOptions = {}): ResultStore => ({
  write: async (name, chunks) => {
    const target = join(folder, name);
    const place = temporary ?? dirname(target);
    await makeFolder(dirname(target));
    await makeFolder(place);
    written += 1;
    const unfinished = join(place, `${basename(target)}.${process.pid}.${written}.tmp`);
    try {
      const file = await open(unfinished, "wx", ownerFile);
      try {
        for await (const chunk of chunks) await file.writeFile(chunk);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, target);
      await syncFolder(dirname(target));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  },
  read: (name) => createReadStream(join(folder, name), { highWaterMark: 1 << 16 }),
  list: (prefix) =>
    unlessMissing([], async () => {
      const below = prefix.slice(0, prefix.lastIndexOf("/") + 1);
      const entries = await readdir(join(folder, below), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !entry.name.endsWith(".tmp"))
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
        .filter((name) => name.startsWith(prefix))
        .sort();
    }),
  remove: (prefix) =>
    unlessMissing(undefined, async () => {
      const path = join(folder, prefix);
      if (prefix === "" || prefix.endsWith("/")) {
        await rm(path, { recursive: true, force: true });
        return;
      }
      for (const name of await readdir(dirname(path))) {
        if (name.startsWith(basename(path))) await rm(join(dirname(path), name), { recursive: true, force: true });
      }
    }),
});
