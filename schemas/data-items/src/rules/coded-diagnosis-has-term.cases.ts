import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `codedDiagnosisHasTerm`. */
export const codedDiagnosisHasTermCases: RuleCases = {
  rule: "data-items/coded-diagnosis-has-term",
  pass: [
    {
      name: "words only",
      patch: [
        {
          op: "replace",
          path: "/health/conditions/0/diagnosis",
          value: { form: "text", term: "Developmental language disorder" },
        },
      ],
    },
  ],
  fail: [
    {
      name: "a code alone",
      patch: [
        {
          op: "replace",
          path: "/health/conditions/0/diagnosis",
          value: { form: "coded", terminology: "snomedCt", code: "280032002" },
        },
      ],
      hits: ["/health/conditions/0/diagnosis/term"],
    },
  ],
};
