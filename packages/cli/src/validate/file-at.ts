import { type Stats, statSync } from "node:fs";

/** Returns what lies at a path, past symbolic links; `undefined` where there is nothing, or nothing that we may look at. */
export const fileAt = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};
