/** A version of a standard, or the line that a shorter form names: "1", "1.2" or "1.2.3". */
export interface VersionNumber {
  readonly major: number;
  readonly minor?: number;
  readonly patch?: number;
}

const form = /^([0-9]{1,6})(?:\.([0-9]{1,6}))?(?:\.([0-9]{1,6}))?$/;

/** Returns the version that `text` states with one, two or three numbers, or `undefined` where it states none. */
export const parseVersion = (text: string): VersionNumber | undefined => {
  const [, major, minor, patch] = form.exec(text) ?? [];
  if (major === undefined) return undefined;
  return {
    major: Number(major),
    ...(minor === undefined ? {} : { minor: Number(minor) }),
    ...(patch === undefined ? {} : { patch: Number(patch) }),
  };
};

/** Returns whether `version` is one that `line` names; a part that the line leaves open fits any. */
export const isOfLine = (version: VersionNumber, line: VersionNumber): boolean =>
  version.major === line.major &&
  (line.minor === undefined || version.minor === line.minor) &&
  (line.patch === undefined || version.patch === line.patch);

/** Returns a number above, below or equal to zero as `a` is later than, earlier than or the same as `b`. */
export const compareVersions = (a: VersionNumber, b: VersionNumber): number =>
  a.major - b.major || (a.minor ?? 0) - (b.minor ?? 0) || (a.patch ?? 0) - (b.patch ?? 0);
