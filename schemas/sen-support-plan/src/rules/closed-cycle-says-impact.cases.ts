import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `closedCycleSaysImpact`. */
export const closedCycleSaysImpactCases: RuleCases = {
  rule: "sen-support-plan/closed-cycle-says-impact",
  pass: [
    {
      name: "under way",
      patch: [
        { op: "replace", path: "/cycles/0/status", value: "underWay" },
        { op: "remove", path: "/cycles/0/review/impact" },
      ],
    },
    { name: "no outcomes named, and one told of", patch: [{ op: "remove", path: "/cycles/0/plan/outcomeRefs" }] },
  ],
  fail: [
    {
      name: "none",
      patch: [{ op: "replace", path: "/cycles/0/review/impact", value: [] }],
      hits: ["/cycles/0/review/impact"],
    },
    {
      name: "one of two",
      patch: [{ op: "remove", path: "/cycles/1/review/impact/1" }],
      hits: ["/cycles/1/review/impact"],
    },
    {
      name: "none, and no outcomes named",
      patch: [
        { op: "remove", path: "/cycles/0/plan/outcomeRefs" },
        { op: "remove", path: "/cycles/0/review/impact" },
      ],
      hits: ["/cycles/0/review/impact"],
    },
  ],
};
