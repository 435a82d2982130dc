import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `nhsNumberCheckDigit`. */
export const nhsNumberCheckDigitCases: RuleCases = {
  rule: "needs-assessment/nhs-number-check-digit",
  pass: [{ name: "no number", patch: [{ op: "remove", path: "/child/identifiers/nhsNumber" }] }],
  fail: [
    {
      name: "another last digit",
      patch: [{ op: "add", path: "/child/identifiers/nhsNumber", value: "9991112112" }],
      hits: ["/child/identifiers/nhsNumber"],
    },
    {
      name: "two digits in the wrong order",
      patch: [{ op: "add", path: "/child/identifiers/nhsNumber", value: "9991121111" }],
      hits: ["/child/identifiers/nhsNumber"],
    },
  ],
};
