import type { CatalogueEntry } from "./catalogue-entry.ts";
import { latestOf, versionOf } from "./find-version.ts";
import type { PublishedStandard } from "./published-standard.ts";
import { standards } from "./standards.ts";
import { parseVersion } from "./version-number.ts";

/** Why a record cannot be held against a standard. */
export type DetectionProblem = "not-an-object" | "no-standard" | "unknown-standard" | "no-version" | "unknown-major";

/** The standard that a record states, or why there is none. */
export type Detection<Entry extends CatalogueEntry = PublishedStandard> =
  | {
      readonly entry: Entry;
      /**
       * `producer` where the record states a version that the catalogue has; `receiver` where it states a later minor
       * version, of which the catalogue can only ask what every receiver must accept.
       */
      readonly role: "producer" | "receiver";
    }
  | {
      readonly problem: DetectionProblem;
      /** What the record could have stated: the versions of its standard where that is known, else of every standard. */
      readonly known: readonly Entry[];
    };

/** Returns what `detectStandard` does, from other entries than those of the catalogue. */
export const detectIn = <Entry extends CatalogueEntry>(
  entries: readonly Entry[],
  record: unknown,
): Detection<Entry> => {
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    return { problem: "not-an-object", known: entries };
  }
  const own = (name: string): unknown => (Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined);
  const id = own("standard");
  if (typeof id !== "string") return { problem: "no-standard", known: entries };
  const versions = entries.filter((entry) => entry.id === id);
  if (versions.length === 0) return { problem: "unknown-standard", known: entries };
  const text = own("standardVersion");
  const stated = typeof text === "string" ? parseVersion(text) : undefined;
  if (stated === undefined) return { problem: "no-version", known: versions };
  const ofMajor = versions.filter((entry) => versionOf(entry).major === stated.major);
  const minor = stated.minor ?? 0;
  const later = ofMajor.filter((entry) => (versionOf(entry).minor ?? 0) >= minor);
  const nearest = Math.min(...later.map((entry) => versionOf(entry).minor ?? 0));
  const known = latestOf(later.filter((entry) => versionOf(entry).minor === nearest));
  if (known !== undefined) return { entry: known, role: "producer" };
  const newest = latestOf(ofMajor);
  return newest === undefined ? { problem: "unknown-major", known: versions } : { entry: newest, role: "receiver" };
};

/**
 * Returns the standard and version that `record` states in `standard` and `standardVersion`, or why it is held
 * against none. The latest patch of the stated minor version is taken; where the record states a minor version
 * later than the catalogue has, the newest of that major, to be used as a receiver does.
 */
export const detectStandard = (record: unknown): Detection => detectIn(standards, record);
