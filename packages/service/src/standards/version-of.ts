import { findVersionIn, type PublishedStandard } from "@send-standards/catalogue";
import { ServiceProblem } from "../problems/service-problem.ts";

/**
 * Returns the version of a standard that an address names.
 *
 * @throws {ServiceProblem} `unknown-standard` or `unknown-version`, with what exists in `known`.
 */
export const versionOf = (
  standards: readonly PublishedStandard[],
  standard: string,
  version?: string,
): PublishedStandard => {
  const found = findVersionIn(standards, standard, version);
  if (found !== undefined) return found;
  const versions = standards.filter(({ id }) => id === standard);
  const known = (versions.length === 0 ? standards : versions).map(({ id, version: own }) => ({ id, version: own }));
  throw new ServiceProblem(versions.length === 0 ? "unknown-standard" : "unknown-version", { members: { known } });
};
