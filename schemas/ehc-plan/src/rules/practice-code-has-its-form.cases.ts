import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `practiceCodeHasItsForm`. */
export const practiceCodeHasItsFormCases: RuleCases = {
  rule: "ehc-plan/practice-code-has-its-form",
  pass: [
    { name: "no practice", patch: [] },
    {
      name: "a code of the right form",
      patch: [{ op: "add", path: "/child/generalPractice", value: { name: "Example Surgery", odsCode: "Y00001" } }],
    },
    {
      name: "not known, and no name",
      patch: [{ op: "add", path: "/child/generalPractice", value: { odsCode: "V81999" } }],
    },
  ],
  fail: [
    {
      name: "the code of a trust",
      patch: [{ op: "add", path: "/child/generalPractice", value: { name: "Example Surgery", odsCode: "RH8" } }],
      hits: ["/child/generalPractice/odsCode"],
    },
    {
      name: "none registered, and a name",
      patch: [{ op: "add", path: "/child/generalPractice", value: { name: "Example Surgery", odsCode: "V81997" } }],
      hits: ["/child/generalPractice/odsCode"],
    },
  ],
};
