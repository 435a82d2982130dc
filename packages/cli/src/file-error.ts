import { printable } from "./printable.ts";

/** A file or folder that cannot be opened, read or written; the message names it and says why. */
export class FileError extends Error {
  override readonly name = "FileError";
}

const reasons: Readonly<Record<string, string | undefined>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "you have no right to",
  EPERM: "you have no right to",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is not a folder",
  ELOOP: "its symbolic links lead in a circle",
  EMFILE: "too many files are open",
  EEXIST: "there is a file of that name",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota of the disk is used up",
  EFBIG: "a file would be larger than it may be",
  EIO: "the disk failed",
  EROFS: "the disk is read-only",
  EBUSY: "another program is using it",
};

/** Returns whether `error` came from the operating system. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && "syscall" in error && typeof error.code === "string";

/** Returns what is wrong with a file in words: "cannot open plans.json: there is no such file or folder". */
export const describeFileError = (verb: string, file: string, error: NodeJS.ErrnoException): string =>
  `cannot ${verb} ${printable(file)}: ${reasons[error.code ?? ""] ?? `the system says ${error.code}`}`;
