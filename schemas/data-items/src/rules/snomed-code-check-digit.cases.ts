import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `snomedCodeCheckDigit`. */
export const snomedCodeCheckDigitCases: RuleCases = {
  rule: "data-items/snomed-code-check-digit",
  pass: [
    {
      name: "a code of another terminology",
      patch: [
        {
          op: "replace",
          path: "/health/conditions/0/diagnosis",
          value: { form: "coded", terminology: "icd10", code: "F80.2", term: "Receptive language disorder" },
        },
      ],
    },
    {
      name: "a code of the UK extension",
      patch: [{ op: "add", path: "/health/adjustments/0/snomedCode", value: "1082681000000103" }],
    },
  ],
  fail: [
    {
      name: "a wrong last digit",
      patch: [
        {
          op: "replace",
          path: "/health/conditions/0/diagnosis",
          value: { form: "coded", terminology: "snomedCt", code: "280032003", term: "Developmental language disorder" },
        },
      ],
      hits: ["/health/conditions/0/diagnosis/code"],
    },
    {
      name: "an adjustment whose code a spreadsheet rounded",
      patch: [{ op: "add", path: "/health/adjustments/0/snomedCode", value: "1082681000000100" }],
      hits: ["/health/adjustments/0/snomedCode"],
    },
  ],
};
