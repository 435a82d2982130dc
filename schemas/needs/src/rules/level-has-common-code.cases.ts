import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `levelHasCommonCode`. */
export const levelHasCommonCodeCases: RuleCases = {
  rule: "needs/level-has-common-code",
  pass: [{ name: "two levels with one code", patch: [{ op: "replace", path: "/levels/1/code", value: "universal" }] }],
  fail: [{ name: "none", patch: [{ op: "remove", path: "/levels/0/code" }], hits: ["/levels/0/code"] }],
};
