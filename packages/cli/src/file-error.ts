import { printable, systemReason } from "@send-standards/core";

/** A file or folder that cannot be opened, read or written; the message names it and says why. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** Returns what is wrong with a file in words: "cannot open plans.json: there is no such file or folder". */
export const describeFileError = (verb: string, file: string, error: NodeJS.ErrnoException): string =>
  `cannot ${verb} ${printable(file)}: ${systemReason(error)}`;
