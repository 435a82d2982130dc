import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `ulnCheckDigit`. */
export const ulnCheckDigitCases: RuleCases = {
  rule: "needs-assessment/uln-check-digit",
  pass: [
    { name: "a sound number", patch: [{ op: "add", path: "/child/identifiers/uln", value: "6000100026" }] },
    { name: "none", patch: [] },
  ],
  fail: [
    {
      name: "another last digit",
      patch: [{ op: "add", path: "/child/identifiers/uln", value: "6000100027" }],
      hits: ["/child/identifiers/uln"],
    },
  ],
};
