import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `careNeedRelationStated`. */
export const careNeedRelationStatedCases: RuleCases = {
  rule: "ehc-plan/care-need-relation-stated",
  pass: [
    { name: "no care need", patch: [] },
    {
      name: "due to a disability, with the child in need plan that was made for it and no consent",
      patch: [
        {
          op: "add",
          path: "/sections/D",
          value: {
            needs: [
              {
                id: "need-4",
                text: "He cannot be left alone.",
                relation: "relatesToDisability",
                linkedPlans: [{ type: "childInNeedPlan" }],
                evidence: [{ adviceId: "adv-5" }],
              },
            ],
          },
        },
        { op: "add", path: "/sections/F/provisions/0/needRefs/-", value: "need-4" },
      ],
    },
    {
      name: "resolved",
      patch: [
        {
          op: "add",
          path: "/sections/D",
          value: { needs: [{ id: "need-4", text: "He could not be left alone.", status: "resolved" }] },
        },
      ],
    },
  ],
  fail: [
    {
      name: "not said",
      patch: [
        {
          op: "add",
          path: "/sections/D",
          value: {
            needs: [{ id: "care-need-1", text: "He cannot be left alone.", evidence: [{ adviceId: "adv-5" }] }],
          },
        },
      ],
      hits: ["/sections/D/needs/0/relation"],
    },
  ],
};
