import { readFile, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Writes the program of `parse-only.ts` to `folder` as JavaScript, so that Node starts it without a translation; returns its path. */
export const writeParseOnly = async (folder: string): Promise<string> => {
  const path = join(folder, "parse-only.mjs");
  const source = await readFile(fileURLToPath(new URL("parse-only.ts", import.meta.url)), "utf8");
  await writeFile(path, stripTypeScriptTypes(source));
  return path;
};
