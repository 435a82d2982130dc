import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `cycleDatesInOrder`. */
export const cycleDatesInOrderCases: RuleCases = {
  rule: "sen-support-plan/cycle-dates-in-order",
  pass: [
    {
      name: "assessed and planned on one day",
      patch: [{ op: "replace", path: "/cycles/0/assess/date", value: "2025-06-30" }],
    },
    {
      name: "support goes on after the review",
      patch: [{ op: "replace", path: "/cycles/0/do/endDate", value: "2025-12-19" }],
    },
    {
      name: "support begun the day before the plan was written",
      patch: [{ op: "replace", path: "/cycles/2/do/startDate", value: "2026-09-20" }],
    },
    { name: "no days", patch: [{ op: "replace", path: "/cycles/0", value: { number: 1 } }] },
  ],
  fail: [
    {
      name: "reviewed before it began",
      patch: [{ op: "replace", path: "/cycles/0/review/date", value: "2000-01-03" }],
      hits: [{ pointer: "/cycles/0/review/date", related: ["/cycles/0/plan/date"] }],
    },
    {
      name: "reviewed the day before the support began",
      patch: [{ op: "replace", path: "/cycles/0/review/date", value: "2025-09-03" }],
      hits: [{ pointer: "/cycles/0/review/date", related: ["/cycles/0/do/startDate"] }],
    },
    {
      name: "planned the day before the assessment",
      patch: [{ op: "replace", path: "/cycles/0/assess/date", value: "2025-07-01" }],
      hits: [{ pointer: "/cycles/0/plan/date", related: ["/cycles/0/assess/date"] }],
    },
    {
      name: "support that ended before it began",
      patch: [{ op: "add", path: "/cycles/2/do/endDate", value: "2026-09-27" }],
      hits: [{ pointer: "/cycles/2/do/endDate", related: ["/cycles/2/do/startDate"] }],
    },
  ],
};
