import type { CatalogueEntry } from "./catalogue-entry.ts";
import type { PublishedStandard } from "./published-standard.ts";
import { standards } from "./standards.ts";
import { compareVersions, isOfLine, parseVersion, type VersionNumber } from "./version-number.ts";

/** Returns the version of an entry; the generator writes no entry without one. */
export const versionOf = (entry: Pick<CatalogueEntry, "version">): VersionNumber =>
  parseVersion(entry.version) ?? { major: 0 };

/** Returns a number above zero where `a` is the later version, or the published one of two equal versions. */
const compareEntries = (a: CatalogueEntry, b: CatalogueEntry): number =>
  compareVersions(versionOf(a), versionOf(b)) || Number(a.frozen) - Number(b.frozen);

/** Returns the latest of `entries`, or `undefined` where there is none. */
export const latestOf = <Entry extends CatalogueEntry>(entries: readonly Entry[]): Entry | undefined =>
  entries.toSorted(compareEntries).at(-1);

/** Returns what `findVersion` does, from other entries than those of the catalogue. */
export const findVersionIn = <Entry extends CatalogueEntry>(
  entries: readonly Entry[],
  id: string,
  version?: string,
): Entry | undefined => {
  const line = version === undefined ? undefined : parseVersion(version);
  if (version !== undefined && line === undefined) return undefined;
  return latestOf(
    entries.filter((entry) => entry.id === id && (line === undefined || isOfLine(versionOf(entry), line))),
  );
};

/**
 * Returns the standard `id` in `version`, or `undefined` where the catalogue has no such version.
 *
 * @param version "1.0.0" for that version, "1.0" or "1" for the latest of that line; the latest of all where absent.
 */
export const findVersion = (id: string, version?: string): PublishedStandard | undefined =>
  findVersionIn(standards, id, version);
