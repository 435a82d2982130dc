import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `ulnCheckDigit`. */
export const ulnCheckDigitCases: RuleCases = {
  rule: "ehc-plan/uln-check-digit",
  pass: [
    {
      name: "a sound number",
      patch: [{ op: "add", path: "/child/identifiers/uln", value: "6000100026" }],
    },
  ],
  fail: [
    {
      name: "a wrong last digit",
      patch: [{ op: "add", path: "/child/identifiers/uln", value: "6000100027" }],
      hits: ["/child/identifiers/uln"],
    },
    {
      name: "the placeholder",
      patch: [{ op: "add", path: "/child/identifiers/uln", value: "9999999999" }],
      hits: ["/child/identifiers/uln"],
    },
  ],
};
