import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Returns the text of every file in a folder and in those in it, by its path. */
export const folderFiles = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.sort().map((file) => readFile(file, "utf8")));
  return Object.fromEntries(files.map((file, at) => [relative(folder, file).replaceAll(sep, "/"), texts[at] ?? ""]));
};
