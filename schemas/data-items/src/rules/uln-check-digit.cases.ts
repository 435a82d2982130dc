import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `ulnCheckDigit`. */
export const ulnCheckDigitCases: RuleCases = {
  rule: "data-items/uln-check-digit",
  pass: [{ name: "a sound number", patch: [{ op: "add", path: "/identity/identifiers/uln", value: "6000100026" }] }],
  fail: [
    {
      name: "a wrong last digit",
      patch: [{ op: "add", path: "/identity/identifiers/uln", value: "6000100027" }],
      hits: ["/identity/identifiers/uln"],
    },
    {
      name: "the placeholder",
      patch: [{ op: "add", path: "/identity/identifiers/uln", value: "9999999999" }],
      hits: ["/identity/identifiers/uln"],
    },
  ],
};
