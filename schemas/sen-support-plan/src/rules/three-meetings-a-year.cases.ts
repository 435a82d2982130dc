import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `threeMeetingsAYear`. */
export const threeMeetingsAYearCases: RuleCases = {
  rule: "sen-support-plan/three-meetings-a-year",
  pass: [
    {
      name: "three, on the first and the last day",
      patch: [
        {
          op: "replace",
          path: "/meetings",
          value: [{ date: "2025-09-01" }, { date: "2026-01-12" }, { date: "2026-08-31" }],
        },
      ],
    },
    {
      name: "a plan that began after the first day of that year",
      patch: [
        { op: "replace", path: "/startDate", value: "2025-09-02" },
        { op: "replace", path: "/meetings", value: [] },
        { op: "replace", path: "/reports", value: [] },
      ],
    },
    {
      name: "a nursery",
      patch: [
        { op: "replace", path: "/meetings", value: [] },
        { op: "replace", path: "/phase", value: { kind: "earlyYears" } },
        { op: "replace", path: "/child/dateOfBirth", value: "2022-10-10" },
      ],
    },
    {
      name: "a plan that has ended",
      patch: [
        { op: "replace", path: "/meetings", value: [] },
        { op: "replace", path: "/status", value: "ended" },
        { op: "add", path: "/end", value: { date: "2026-10-01", reason: "progressMade" } },
      ],
    },
    { name: "that year is not over", patch: [{ op: "replace", path: "/meetings", value: [] }], asOf: "2026-08-31" },
  ],
  fail: [
    { name: "one", patch: [{ op: "add", path: "/meetings", value: [{ date: "2026-01-12" }] }], hits: ["/meetings"] },
    {
      name: "two in the year, and one on either side of it",
      patch: [
        {
          op: "replace",
          path: "/meetings",
          value: [{ date: "2025-08-31" }, { date: "2025-11-10" }, { date: "2026-03-09" }, { date: "2026-09-01" }],
        },
      ],
      hits: ["/meetings"],
    },
    {
      name: "one, in a plan that began on the first day of that year",
      patch: [
        { op: "replace", path: "/startDate", value: "2025-09-01" },
        { op: "replace", path: "/meetings", value: [{ date: "2026-01-12" }] },
      ],
      hits: ["/meetings"],
    },
    { name: "none recorded", patch: [{ op: "remove", path: "/meetings" }], hits: ["/meetings"] },
    {
      name: "the day after the year",
      patch: [
        { op: "replace", path: "/meetings", value: [] },
        { op: "replace", path: "/reports", value: [{ date: "2026-08-31" }] },
      ],
      asOf: "2026-09-01",
      hits: ["/meetings"],
    },
  ],
};
