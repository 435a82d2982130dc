import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `twoYearCheckCoversPrimeAreas`. */
export const twoYearCheckCoversPrimeAreasCases: RuleCases = {
  rule: "data-items/two-year-check-covers-prime-areas",
  pass: [
    { name: "no findings listed", patch: [{ op: "remove", path: "/earlyYears/twoYearChecks/0/findings" }] },
    {
      name: "another area beside them",
      patch: [
        {
          op: "add",
          path: "/earlyYears/twoYearChecks/0/findings/-",
          value: { area: "literacy", finding: "asExpected" },
        },
      ],
    },
  ],
  fail: [
    {
      name: "one area only",
      patch: [
        {
          op: "replace",
          path: "/earlyYears/twoYearChecks/0/findings",
          value: [{ area: "physicalDevelopment", finding: "asExpected" }],
        },
      ],
      hits: ["/earlyYears/twoYearChecks/0/findings"],
    },
    {
      name: "two of three",
      patch: [{ op: "remove", path: "/earlyYears/twoYearChecks/0/findings/1" }],
      hits: ["/earlyYears/twoYearChecks/0/findings"],
    },
  ],
};
