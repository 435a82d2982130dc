import { findVersionIn, type PublishedStandard } from "@send-standards/catalogue";
import { standardAddress, versionAddress } from "./addresses.ts";

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * Returns the headers that say that a version is on its way out, for every response that is about it: Deprecation (RFC 9745),
 * Sunset (RFC 8594) and Link (RFC 8288). None where it is not.
 */
export const retirementHeaders = (
  standards: readonly PublishedStandard[],
  { id, version, retirement }: Pick<PublishedStandard, "id" | "version" | "retirement">,
): Readonly<Record<string, string>> => {
  if (retirement === undefined) return {};
  const { deprecatedOn, sunsetOn, successor } = retirement;
  const latest = findVersionIn(standards, id)?.version ?? version;
  const links = [
    `<${standardAddress(id)}>; rel="deprecation"; type="application/json"`,
    ...(successor === undefined ? [] : [`<${versionAddress({ id, version: successor })}>; rel="successor-version"`]),
    `<${versionAddress({ id, version: latest })}>; rel="latest-version"`,
  ];
  return {
    deprecation: `@${timeOf(deprecatedOn) / 1000}`,
    ...(sunsetOn === undefined ? {} : { sunset: new Date(timeOf(sunsetOn)).toUTCString() }),
    link: links.join(", "),
  };
};
