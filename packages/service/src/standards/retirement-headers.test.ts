import type { PublishedStandard, Retirement } from "@send-standards/catalogue";
import { expect, test } from "vitest";
import { retirementHeaders } from "./retirement-headers.ts";

const entry = (version: string, retirement?: Retirement): PublishedStandard => {
  const never = () => Promise.reject(new Error("nothing is loaded to tell that a version is on its way out"));
  return {
    id: "toy",
    title: "Toy",
    version,
    frozen: true,
    ...(retirement === undefined ? {} : { retirement }),
    load: never,
    loadSample: never,
    loadCases: never,
  };
};

const link = (version: string, relation: string) => `</v1/standards/toy/${version}>; rel="${relation}"`;
const about = '</v1/standards/toy>; rel="deprecation"; type="application/json"';

test.each<[string, Retirement | undefined, object]>([
  ["a version that stays", undefined, {}],
  [
    "one that ends and has a successor",
    { deprecatedOn: "2027-01-01", sunsetOn: "2028-02-29", successor: "1.1.0" },
    {
      deprecation: "@1798761600",
      sunset: "Tue, 29 Feb 2028 00:00:00 GMT",
      link: [about, link("1.1.0", "successor-version"), link("2.0.0", "latest-version")].join(", "),
    },
  ],
  [
    "one that is only deprecated",
    { deprecatedOn: "2027-01-01" },
    { deprecation: "@1798761600", link: [about, link("2.0.0", "latest-version")].join(", ") },
  ],
])("says of %s", (_, retirement, want) => {
  const asked = entry("1.0.0", retirement);
  expect(retirementHeaders([asked, entry("1.1.0"), entry("2.0.0")], asked)).toEqual(want);
});
