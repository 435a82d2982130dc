import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `nhsNumberCheckDigit`. */
export const nhsNumberCheckDigitCases: RuleCases = {
  rule: "data-items/nhs-number-check-digit",
  pass: [
    { name: "absent", patch: [{ op: "remove", path: "/identity/identifiers/nhsNumber" }] },
    {
      name: "a check digit of nought",
      patch: [{ op: "replace", path: "/identity/identifiers/nhsNumber", value: "9993000000" }],
    },
  ],
  fail: [
    {
      name: "a wrong last digit",
      patch: [{ op: "add", path: "/identity/identifiers/nhsNumber", value: "9991112112" }],
      hits: ["/identity/identifiers/nhsNumber"],
    },
    {
      name: "digits for which no check digit exists",
      patch: [{ op: "add", path: "/identity/identifiers/nhsNumber", value: "9993000060" }],
      hits: ["/identity/identifiers/nhsNumber"],
    },
  ],
};
