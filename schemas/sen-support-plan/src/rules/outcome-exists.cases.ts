import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `outcomeExists`. */
export const outcomeExistsCases: RuleCases = {
  rule: "sen-support-plan/outcome-exists",
  pass: [
    {
      name: "an expected impact without a link",
      patch: [{ op: "remove", path: "/cycles/0/plan/expectedImpact/0/outcomeRef" }],
    },
  ],
  fail: [
    {
      name: "provision",
      patch: [{ op: "add", path: "/provisions/0/outcomeRefs/-", value: "outcome-that-is-gone" }],
      hits: ["/provisions/0/outcomeRefs/1"],
    },
    {
      name: "the plan of a cycle that is under way",
      patch: [{ op: "add", path: "/cycles/2/plan/outcomeRefs/-", value: "gone" }],
      hits: ["/cycles/2/plan/outcomeRefs/2"],
    },
    {
      name: "an expected impact",
      patch: [{ op: "replace", path: "/cycles/0/plan/expectedImpact/0/outcomeRef", value: "need-1" }],
      hits: ["/cycles/0/plan/expectedImpact/0/outcomeRef"],
    },
    {
      name: "an impact",
      patch: [{ op: "add", path: "/cycles/0/review/impact/-", value: { outcomeRef: "gone" } }],
      hits: ["/cycles/0/review/impact/1/outcomeRef"],
    },
    {
      name: "an area of adult life",
      patch: [{ op: "add", path: "/preparingForAdulthood", value: [{ area: "EMP", outcomeRefs: ["gone"] }] }],
      hits: ["/preparingForAdulthood/0/outcomeRefs/0"],
    },
  ],
};
