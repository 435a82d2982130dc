import { findVersionIn, type PublishedStandard } from "@send-standards/catalogue";
import type { StandardBody } from "../schemas/standard-body.ts";
import { standardAddress, versionAddress } from "./addresses.ts";
import { versionOf } from "./version-of.ts";

/** Returns each version of a standard once, in the order of the catalogue: the published one where one is not. */
const versionsOf = (standards: readonly PublishedStandard[], id: string): PublishedStandard[] => {
  const versions = new Set(standards.filter((entry) => entry.id === id).map(({ version }) => version));
  return [...versions].flatMap((version) => findVersionIn(standards, id, version) ?? []);
};

/**
 * Returns what is told of a standard: which versions there are, and which of them is the latest.
 *
 * @throws {ServiceProblem} `unknown-standard`.
 */
export const describeStandard = (standards: readonly PublishedStandard[], id: string): StandardBody => {
  const latest = versionOf(standards, id);
  return {
    id,
    title: latest.title,
    latest: latest.version,
    versions: versionsOf(standards, id).map((entry) => ({
      version: entry.version,
      frozen: entry.frozen,
      ...(entry.retirement === undefined ? {} : { retirement: entry.retirement }),
      links: { self: versionAddress(entry) },
    })),
    links: { self: standardAddress(id), latest: versionAddress(latest) },
  };
};
