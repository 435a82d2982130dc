import type { Setting } from "@send-standards/common";

/** Returns the patterns of what `isSameSetting` reads of the setting at `place`. */
export const settingReads = (place: string): readonly string[] => [
  `${place}/urn`,
  `${place}/ukprn`,
  `${place}/name`,
  `${place}/type`,
];

/**
 * Returns whether two entries are of one setting, by the first of these that both have: URN, UKPRN, name. `undefined`
 * where they have none of them in common and nobody can tell.
 */
export const isSameSetting = (one: Setting, other: Setting): boolean | undefined => {
  if (one.urn !== undefined && other.urn !== undefined) return one.urn === other.urn;
  if (one.ukprn !== undefined && other.ukprn !== undefined) return one.ukprn === other.ukprn;
  if (one.name !== undefined && other.name !== undefined) return one.name === other.name;
  return undefined;
};
