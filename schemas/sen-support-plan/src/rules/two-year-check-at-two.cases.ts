import type { RuleCases } from "@send-standards/core";

/** The base as the plan of a child of four in a nursery. */
const nursery = [
  { op: "replace", path: "/phase", value: { kind: "earlyYears" } },
  { op: "replace", path: "/child/dateOfBirth", value: "2022-10-10" },
] as const;

/** Boundary cases of `twoYearCheckAtTwo`. */
export const twoYearCheckAtTwoCases: RuleCases = {
  rule: "sen-support-plan/two-year-check-at-two",
  pass: [
    {
      name: "on the second birthday",
      patch: [...nursery, { op: "add", path: "/phase/twoYearCheck", value: { date: "2024-10-10" } }],
    },
    {
      name: "on the third birthday",
      patch: [...nursery, { op: "add", path: "/phase/twoYearCheck", value: { date: "2025-10-10" } }],
    },
    { name: "no day", patch: [...nursery, { op: "add", path: "/phase/twoYearCheck", value: {} }] },
  ],
  fail: [
    {
      name: "years too early",
      patch: [
        { op: "add", path: "/phase", value: { kind: "earlyYears", twoYearCheck: { date: "2001-05-04" } } },
        { op: "replace", path: "/child/dateOfBirth", value: "2022-10-10" },
      ],
      hits: ["/phase/twoYearCheck/date"],
    },
    {
      name: "the day before the second birthday",
      patch: [...nursery, { op: "add", path: "/phase/twoYearCheck", value: { date: "2024-10-09" } }],
      hits: ["/phase/twoYearCheck/date"],
    },
    {
      name: "the day after the third birthday",
      patch: [...nursery, { op: "add", path: "/phase/twoYearCheck", value: { date: "2025-10-11" } }],
      hits: ["/phase/twoYearCheck/date"],
    },
  ],
};
