import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `matrixIsGuidance`. */
export const matrixIsGuidanceCases: RuleCases = {
  rule: "needs/matrix-is-guidance",
  pass: [
    {
      name: "a draft",
      patch: [
        { op: "remove", path: "/guidanceOnly" },
        { op: "replace", path: "/status", value: "draft" },
      ],
    },
  ],
  fail: [
    { name: "not said", patch: [{ op: "remove", path: "/guidanceOnly" }], hits: ["/guidanceOnly"] },
    { name: "denied", patch: [{ op: "replace", path: "/guidanceOnly", value: false }], hits: ["/guidanceOnly"] },
  ],
};
