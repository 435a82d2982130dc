import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `snomedCheckDigit`. */
export const snomedCheckDigitCases: RuleCases = {
  rule: "ehc-plan/snomed-check-digit",
  pass: [
    { name: "no diagnosis", patch: [] },
    {
      name: "a sound code",
      patch: [
        {
          op: "add",
          path: "/child/diagnoses",
          value: [{ term: "cerebral palsy", snomedCode: "128188000", status: "confirmed" }],
        },
      ],
    },
    {
      name: "no code",
      patch: [{ op: "add", path: "/child/diagnoses", value: [{ term: "cerebral palsy", status: "confirmed" }] }],
    },
  ],
  fail: [
    {
      name: "a figure is wrong",
      patch: [
        {
          op: "add",
          path: "/child/diagnoses",
          value: [{ term: "cerebral palsy", snomedCode: "128188001", status: "confirmed" }],
        },
      ],
      hits: ["/child/diagnoses/0/snomedCode"],
    },
  ],
};
