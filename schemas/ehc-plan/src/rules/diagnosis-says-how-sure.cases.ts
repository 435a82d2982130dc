import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `diagnosisSaysHowSure`. */
export const diagnosisSaysHowSureCases: RuleCases = {
  rule: "ehc-plan/diagnosis-says-how-sure",
  pass: [
    { name: "no diagnosis", patch: [] },
    {
      name: "a type of need without a diagnosis: a need is no diagnosis",
      patch: [{ op: "add", path: "/child/senTypes", value: [{ type: "ASD", rank: 1 }] }],
    },
    {
      name: "suspected",
      patch: [{ op: "add", path: "/child/diagnoses", value: [{ term: "dyspraxia", status: "suspected" }] }],
    },
  ],
  fail: [
    {
      name: "not said",
      patch: [{ op: "add", path: "/child/diagnoses", value: [{ term: "dyspraxia" }] }],
      hits: ["/child/diagnoses/0/status"],
    },
  ],
};
