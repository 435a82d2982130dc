import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `reuseHasThreeAgreements`. */
export const reuseHasThreeAgreementsCases: RuleCases = {
  rule: "needs-assessment/reuse-has-three-agreements",
  pass: [
    {
      name: "said where the sufficiency is recorded",
      patch: [{ op: "replace", path: "/advice/2/reuse", value: { originalPurpose: "SEN Support" } }],
    },
    { name: "said on the advice", patch: [{ op: "replace", path: "/sufficiency", value: [] }] },
    {
      name: "detained",
      patch: [
        { op: "replace", path: "/advice/2/reuse", value: {} },
        { op: "replace", path: "/sufficiency", value: [] },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "replaced since",
      patch: [
        { op: "replace", path: "/advice/2/reuse", value: {} },
        { op: "replace", path: "/sufficiency", value: [] },
        { op: "add", path: "/advice/2/supersededBy", value: "adv-4" },
      ],
    },
    { name: "what a parent wrote before", patch: [{ op: "add", path: "/advice/0/reuse", value: {} }] },
  ],
  fail: [
    {
      name: "more advice, and the family is not named",
      patch: [
        {
          op: "add",
          path: "/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "otherAppropriate",
            reuse: { authorAgreed: true, authorityAgreed: true },
          },
        },
      ],
      hits: ["/advice/6/reuse/familyAgreed"],
    },
    {
      name: "nobody is named",
      patch: [
        { op: "replace", path: "/sufficiency", value: [] },
        { op: "replace", path: "/advice/2/reuse", value: {} },
      ],
      hits: ["/advice/2/reuse/authorAgreed", "/advice/2/reuse/authorityAgreed", "/advice/2/reuse/familyAgreed"],
    },
  ],
};
