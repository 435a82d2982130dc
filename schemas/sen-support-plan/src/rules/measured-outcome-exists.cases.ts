import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `measuredOutcomeExists`. */
export const measuredOutcomeExistsCases: RuleCases = {
  rule: "sen-support-plan/measured-outcome-exists",
  pass: [{ name: "no link", patch: [{ op: "remove", path: "/progress/0/outcomeRef" }] }],
  fail: [
    {
      name: "gone",
      patch: [{ op: "add", path: "/progress/0/outcomeRef", value: "outcome-that-is-gone" }],
      hits: ["/progress/0/outcomeRef"],
    },
    {
      name: "a need in place of an outcome",
      patch: [{ op: "add", path: "/progress/1/outcomeRef", value: "need-1" }],
      hits: ["/progress/1/outcomeRef"],
    },
  ],
};
