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

const kinds = [TypeError, RangeError, SyntaxError, ReferenceError] as const;

/** Returns the line of this program where an error arose, taken from the stack below its message. */
const placeOf = (error: Error): string => {
  const header = `${error}\n`;
  if (typeof error.stack !== "string" || !error.stack.startsWith(header)) return "";
  const frame = /^ {4}at .*?([\w-]+(?:\.[\w-]+)*\.[jt]s):([0-9]+):[0-9]+\)?$/m.exec(error.stack.slice(header.length));
  return frame === null ? "" : ` at ${frame[1]}:${frame[2]}`;
};

/**
 * Returns why the work on a shard failed, in words. The message of an error is not part of them, for it may quote a record.
 */
export const workerFailure = (error: unknown): string => {
  if (error instanceof ObjectProblem) return error.message;
  if (!(error instanceof Error)) return ownMistake;
  const code: unknown = Reflect.get(error, "code");
  const known = typeof code === "string" ? codes[code] : undefined;
  if (known !== undefined) return known;
  const kind = kinds.find((one) => error instanceof one)?.name ?? "Error";
  return `${ownMistake} (${kind}${placeOf(error)})`;
};
