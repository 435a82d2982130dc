import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `expectedImpactStated`. */
export const expectedImpactStatedCases: RuleCases = {
  rule: "sen-support-plan/expected-impact-stated",
  pass: [
    {
      name: "not planned yet",
      patch: [{ op: "replace", path: "/cycles/2", value: { number: 3, assess: { date: "2026-09-14" } } }],
    },
  ],
  fail: [
    {
      name: "an empty list",
      patch: [{ op: "replace", path: "/cycles/0/plan/expectedImpact", value: [] }],
      hits: ["/cycles/0/plan/expectedImpact"],
    },
    {
      name: "absent",
      patch: [{ op: "remove", path: "/cycles/2/plan/expectedImpact" }],
      hits: ["/cycles/2/plan/expectedImpact"],
    },
  ],
};
