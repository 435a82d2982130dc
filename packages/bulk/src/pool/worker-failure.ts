import { errorOrigin } from "@send-standards/core";
import { ObjectProblem } from "../source/object-reader.ts";

const codes: Readonly<Record<string, string>> = {
  ENOSPC: "there is no space left on the disk",
  EDQUOT: "the quota of the disk is used up",
  EFBIG: "a file would be larger than it may be",
  EACCES: "it may not be written there",
  EPERM: "it may not be written there",
  EROFS: "the disk is read-only",
  EIO: "the disk failed",
  EMFILE: "too many files are open",
  ENOENT: "the folder is gone",
  ENOTDIR: "a part of its path is not a folder",
  EEXIST: "there is a file in the place of a folder",
};

/** What is said first of a failure that is the fault of this program. */
export const ownMistake = "this program failed by a mistake of its own";

/**
 * Returns why the work on a shard failed, in words. The message of an error is not part of them, for it may quote a record.
 */
export const workerFailure = (error: unknown): string => {
  if (error instanceof ObjectProblem) return error.message;
  if (!(error instanceof Error)) return ownMistake;
  const code: unknown = Reflect.get(error, "code");
  const known = typeof code === "string" ? codes[code] : undefined;
  if (known !== undefined) return known;
  return `${ownMistake} (${errorOrigin(error)})`;
};
