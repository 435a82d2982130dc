import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `nhsNumberCheckDigit`. */
export const nhsNumberCheckDigitCases: RuleCases = {
  rule: "sen-support-plan/nhs-number-check-digit",
  pass: [
    { name: "absent", patch: [{ op: "remove", path: "/child/identifiers/nhsNumber" }] },
    {
      name: "a check digit of nought",
      patch: [{ op: "replace", path: "/child/identifiers/nhsNumber", value: "9993000000" }],
    },
  ],
  fail: [
    {
      name: "a wrong last digit",
      patch: [{ op: "add", path: "/child/identifiers/nhsNumber", value: "9991112112" }],
      hits: ["/child/identifiers/nhsNumber"],
    },
    {
      name: "digits for which no check digit exists",
      patch: [{ op: "replace", path: "/child/identifiers/nhsNumber", value: "9993000060" }],
      hits: ["/child/identifiers/nhsNumber"],
    },
  ],
};
