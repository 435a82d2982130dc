import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

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

/** Writes `content` to `path` unless it is there already. */
export const writeFileIfChanged = async (path: string, content: string): Promise<void> => {
  const present = await readFile(path, "utf8").catch(() => undefined);
  if (present === content) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
};
