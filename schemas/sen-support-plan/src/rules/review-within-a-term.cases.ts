import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `reviewWithinATerm`. */
export const reviewWithinATermCases: RuleCases = {
  rule: "sen-support-plan/review-within-a-term",
  pass: [
    { name: "after four months", patch: [{ op: "replace", path: "/cycles/2/plan/reviewDate", value: "2027-01-21" }] },
    { name: "in a short month", patch: [{ op: "replace", path: "/cycles/0/plan/reviewDate", value: "2025-10-30" }] },
  ],
  fail: [
    {
      name: "a year after the plan",
      patch: [{ op: "replace", path: "/cycles/0/plan/reviewDate", value: "2089-12-30" }],
      hits: ["/cycles/0/plan/reviewDate"],
    },
    {
      name: "a day more than four months",
      patch: [{ op: "replace", path: "/cycles/2/plan/reviewDate", value: "2027-01-22" }],
      hits: ["/cycles/2/plan/reviewDate"],
    },
  ],
};
