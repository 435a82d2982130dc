import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `sufficiencyHasThreeAnswers`. */
export const sufficiencyHasThreeAnswersCases: RuleCases = {
  rule: "needs-assessment/sufficiency-has-three-answers",
  pass: [
    {
      name: "the family says no, and nobody else was asked",
      patch: [{ op: "replace", path: "/sufficiency", value: [{ evidenceRef: "ev-2", familyAgreed: false }] }],
    },
    { name: "all three", patch: [] },
    {
      name: "under another regime",
      patch: [
        { op: "replace", path: "/sufficiency/0", value: { evidenceRef: "ev-2" } },
        { op: "replace", path: "/legalRegime", value: "reform-draft" },
      ],
    },
  ],
  fail: [
    {
      name: "the authority alone",
      patch: [{ op: "add", path: "/sufficiency/-", value: { evidenceRef: "ev-1", authorityAgreed: true } }],
      hits: ["/sufficiency/1/authorAgreed", "/sufficiency/1/familyAgreed"],
    },
  ],
};
