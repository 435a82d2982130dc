import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `ulnCheckDigit`. */
export const ulnCheckDigitCases: RuleCases = {
  rule: "sen-support-plan/uln-check-digit",
  pass: [
    { name: "absent", patch: [] },
    { name: "a sound number", patch: [{ op: "add", path: "/child/identifiers/uln", value: "9999123405" }] },
  ],
  fail: [
    {
      name: "a wrong last digit",
      patch: [{ op: "add", path: "/child/identifiers/uln", value: "9999123406" }],
      hits: ["/child/identifiers/uln"],
    },
  ],
};
