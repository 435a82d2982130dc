import { printable } from "./printable.ts";

const reasons: Readonly<Record<string, string | undefined>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "you have no right to",
  EPERM: "you have no right to",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is not a folder",
  ELOOP: "its symbolic links lead in a circle",
  EMFILE: "too many files are open",
  EBUSY: "another program is using it",
};

/** Returns whether `error` came from the operating system. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && "syscall" in error && typeof error.code === "string";

/** Returns why the operating system refused, in words: "there is no such file or folder". */
export const fileReason = (error: NodeJS.ErrnoException): string =>
  reasons[error.code ?? ""] ?? `the system says ${error.code}`;

/**
 * Returns what is wrong with a file as a sentence without its full stop, fit for a terminal whatever the name holds:
 * "cannot open plans.json: there is no such file or folder".
 */
export const describeFileProblem = (verb: "open" | "read", file: string, reason: string): string =>
  `cannot ${verb} ${printable(file)}: ${reason}`;
