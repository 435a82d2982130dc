import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `twoYearCheckGivenToParents`. */
export const twoYearCheckGivenToParentsCases: RuleCases = {
  rule: "data-items/two-year-check-given-to-parents",
  pass: [
    {
      name: "on the day of the check",
      patch: [{ op: "replace", path: "/earlyYears/twoYearChecks/0/parentsGivenDate", value: "2018-05-14" }],
    },
    {
      name: "a day short of two months ago",
      patch: [
        { op: "replace", path: "/identity/dateOfBirth", value: "2024-08-10" },
        { op: "remove", path: "/health" },
        { op: "remove", path: "/education" },
        {
          op: "replace",
          path: "/earlyYears",
          value: {
            twoYearChecks: [
              {
                id: "check-1",
                date: "2026-09-26",
                recorded: { date: "2026-09-26", source: { kind: "earlyYearsProvider" } },
              },
            ],
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "no day",
      patch: [{ op: "remove", path: "/earlyYears/twoYearChecks/0/parentsGivenDate" }],
      hits: ["/earlyYears/twoYearChecks/0/parentsGivenDate"],
    },
    {
      name: "two months ago, of a child who is ten",
      patch: [
        {
          op: "add",
          path: "/earlyYears/twoYearChecks/-",
          value: {
            id: "check-2",
            date: "2026-09-25",
            recorded: { date: "2026-09-25", source: { kind: "earlyYearsProvider" } },
          },
        },
      ],
      hits: ["/earlyYears/twoYearChecks/1/parentsGivenDate"],
      also: [{ rule: "data-items/two-year-check-age", pointer: "/earlyYears/twoYearChecks/1/date" }],
    },
  ],
};
