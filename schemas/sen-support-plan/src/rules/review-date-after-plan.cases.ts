import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `reviewDateAfterPlan`. */
export const reviewDateAfterPlanCases: RuleCases = {
  rule: "sen-support-plan/review-date-after-plan",
  pass: [
    { name: "the day after", patch: [{ op: "replace", path: "/cycles/0/plan/reviewDate", value: "2025-07-01" }] },
    { name: "no day of the plan", patch: [{ op: "remove", path: "/cycles/0/plan/date" }] },
  ],
  fail: [
    {
      name: "before it",
      patch: [{ op: "replace", path: "/cycles/0/plan/reviewDate", value: "2000-01-03" }],
      hits: [{ pointer: "/cycles/0/plan/reviewDate", related: ["/cycles/0/plan/date"] }],
    },
    {
      name: "on the same day",
      patch: [{ op: "replace", path: "/cycles/0/plan/reviewDate", value: "2025-06-30" }],
      hits: [{ pointer: "/cycles/0/plan/reviewDate", related: ["/cycles/0/plan/date"] }],
    },
  ],
};
