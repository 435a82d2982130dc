import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

/**
 * Makes `folder` hold exactly `files` (path in the folder to content); files that are as they should
 * be are not touched.
 */
export const writeFolder = async (folder: string, files: ReadonlyMap<string, string>): Promise<void> => {
  const wanted = new Map([...files].map(([path, content]) => [join(folder, path), content]));
  for (const path of await filesBelow(folder)) if (!wanted.has(path)) await rm(path);
  for (const [path, content] of wanted) await writeFileIfChanged(path, content);
};

/**
 * Returns the paths at which `folder` is not what `files` say: with another content, missing, or too many. Nothing is written.
 */
export const staleFiles = async (folder: string, files: ReadonlyMap<string, string>): Promise<string[]> => {
  const present = (await filesBelow(folder)).map((path) => relative(folder, path));
  const tooMany = present.filter((path) => !files.has(path));
  const others = await Promise.all(
    [...files].map(async ([path, content]) => {
      const found = await readFile(join(folder, path), "utf8").catch(() => undefined);
      return found === content ? [] : [path];
    }),
  );
  return [...tooMany, ...others.flat()].sort();
};

/** Writes `content` to `path` unless it is there already. */
export const writeFileIfChanged = async (path: string, content: string): Promise<void> => {
  const present = await readFile(path, "utf8").catch(() => undefined);
  if (present === content) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
};
