/** An error of the operating system, as Node throws it. */
export interface SystemError extends Error {
  /** Such as "ENOENT". */
  readonly code: string;
  readonly syscall: string;
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
export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && "code" in error && "syscall" in error && typeof error.code === "string";

/** Returns why the operating system refused, in words: "the disk is full". Its own message may name anything. */
export const systemReason = ({ code = "nothing" }: { readonly code?: string | undefined }): string =>
  (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? `the system says ${code}`;
