import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `closedCycleHasDecision`. */
export const closedCycleHasDecisionCases: RuleCases = {
  rule: "sen-support-plan/closed-cycle-has-decision",
  pass: [
    {
      name: "under way",
      patch: [
        { op: "replace", path: "/cycles/0/status", value: "underWay" },
        { op: "remove", path: "/cycles/0/review/decision" },
      ],
    },
  ],
  fail: [
    {
      name: "absent",
      patch: [{ op: "remove", path: "/cycles/0/review/decision" }],
      hits: ["/cycles/0/review/decision"],
    },
  ],
};
