import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `earlyYearsEntriesHaveDateAndSource`. */
export const earlyYearsEntriesHaveDateAndSourceCases: RuleCases = {
  rule: "data-items/early-years-entries-have-date-and-source",
  pass: [
    { name: "no entries", patch: [{ op: "replace", path: "/earlyYears", value: {} }] },
    {
      name: "a date and a kind of source",
      patch: [
        {
          op: "replace",
          path: "/earlyYears/twoYearChecks/0/recorded",
          value: { date: "2026-11-25", source: { kind: "other" } },
        },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [{ op: "remove", path: "/earlyYears/twoYearChecks/0/recorded" }],
      hits: ["/earlyYears/twoYearChecks/0/recorded"],
    },
    {
      name: "no date",
      patch: [{ op: "remove", path: "/earlyYears/twoYearChecks/0/recorded/date" }],
      hits: ["/earlyYears/twoYearChecks/0/recorded/date"],
    },
    {
      name: "no source",
      patch: [{ op: "remove", path: "/earlyYears/twoYearChecks/0/recorded/source" }],
      hits: ["/earlyYears/twoYearChecks/0/recorded/source"],
    },
    {
      name: "an empty group",
      patch: [{ op: "replace", path: "/earlyYears/twoYearChecks/0/recorded", value: {} }],
      hits: ["/earlyYears/twoYearChecks/0/recorded/date", "/earlyYears/twoYearChecks/0/recorded/source"],
    },
  ],
};
