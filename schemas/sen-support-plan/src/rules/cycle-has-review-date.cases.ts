import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `cycleHasReviewDate`. */
export const cycleHasReviewDateCases: RuleCases = {
  rule: "sen-support-plan/cycle-has-review-date",
  pass: [
    {
      name: "not planned yet",
      patch: [{ op: "replace", path: "/cycles/2", value: { number: 3, assess: { date: "2026-09-14" } } }],
    },
  ],
  fail: [
    {
      name: "absent",
      patch: [{ op: "remove", path: "/cycles/0/plan/reviewDate" }],
      hits: ["/cycles/0/plan/reviewDate"],
    },
    {
      name: "absent while support is given",
      patch: [{ op: "remove", path: "/cycles/2/plan/reviewDate" }],
      hits: ["/cycles/2/plan/reviewDate"],
    },
  ],
};
