import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { standardInput } from "./standard-input.ts";

/** Returns a file as a URI relative to `folder`, or an absolute one where no relative path leads there. */
export const fileUri = (file: string, folder: string): string => {
  if (file === standardInput) return "stdin";
  const path = relative(folder, resolve(folder, file));
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join("/");
};
