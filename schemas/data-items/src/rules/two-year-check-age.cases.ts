import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `twoYearCheckAge`. */
export const twoYearCheckAgeCases: RuleCases = {
  rule: "data-items/two-year-check-age",
  pass: [
    {
      name: "on the second birthday",
      patch: [{ op: "replace", path: "/earlyYears/twoYearChecks/0/date", value: "2018-02-10" }],
    },
    {
      name: "on the third birthday",
      patch: [
        { op: "replace", path: "/earlyYears/twoYearChecks/0/date", value: "2019-02-10" },
        { op: "remove", path: "/earlyYears/twoYearChecks/0/parentsGivenDate" },
        { op: "add", path: "/earlyYears/twoYearChecks/0/parentsGivenDate", value: "2019-02-10" },
      ],
    },
  ],
  fail: [
    {
      name: "the day before the second birthday",
      patch: [{ op: "replace", path: "/earlyYears/twoYearChecks/0/date", value: "2018-02-09" }],
      hits: ["/earlyYears/twoYearChecks/0/date"],
    },
    {
      name: "the day after the third birthday",
      patch: [
        { op: "replace", path: "/earlyYears/twoYearChecks/0/date", value: "2019-02-11" },
        { op: "replace", path: "/earlyYears/twoYearChecks/0/parentsGivenDate", value: "2019-02-11" },
      ],
      hits: ["/earlyYears/twoYearChecks/0/date"],
    },
    {
      name: "years too late",
      patch: [
        { op: "replace", path: "/earlyYears/twoYearChecks/0/date", value: "2025-06-02" },
        { op: "add", path: "/earlyYears/twoYearChecks/0/parentsGivenDate", value: "2025-06-02" },
      ],
      hits: ["/earlyYears/twoYearChecks/0/date"],
    },
  ],
};
