import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `upToHasFloor`. */
export const upToHasFloorCases: RuleCases = {
  rule: "ehc-plan/up-to-has-floor",
  pass: [
    {
      name: "a floor in the text",
      patch: [
        {
          op: "replace",
          path: "/sections/F/provisions/0/text",
          value: "Language therapy for at least 40 minutes and up to 60 minutes each week, one to one.",
        },
      ],
    },
    {
      name: "a floor in the flexibility",
      patch: [
        {
          op: "replace",
          path: "/sections/F/provisions/0/text",
          value: "Language therapy for up to 60 minutes each week, one to one.",
        },
        {
          op: "add",
          path: "/sections/F/provisions/0/flexibility",
          value: { floor: "40 minutes each week", decisionMaker: "the therapist", rule: "More before a test." },
        },
      ],
    },
    {
      name: "a cap on the group and not on the amount",
      patch: [
        {
          op: "replace",
          path: "/sections/F/provisions/1/text",
          value: "A reading programme, taught to Tobias and up to two others, 30 minutes a day on four days.",
        },
      ],
    },
    {
      name: "kept up to date",
      patch: [
        { op: "replace", path: "/sections/G/provisions/0/text", value: "A nurse keeps his care plan up to date." },
      ],
    },
    {
      name: "social care",
      patch: [
        {
          op: "replace",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "prov-9",
                text: "Up to three hours a week with a family support worker.",
                needRefs: ["need-3"],
                outcomeRefs: ["out-3"],
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/2/provisionRefs/-", value: "prov-9" },
      ],
    },
  ],
  fail: [
    {
      name: "a cap",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/flexibility", value: { floor: "none" } },
        { op: "remove", path: "/sections/F/provisions/0/flexibility" },
        {
          op: "replace",
          path: "/sections/F/provisions/0/text",
          value: "Direct language therapy for up to three hours each term, one to one.",
        },
      ],
      hits: ["/sections/F/provisions/0/text"],
    },
    {
      name: "health care",
      patch: [{ op: "replace", path: "/sections/G/provisions/0/text", value: "A nurse visits up to 2 times a year." }],
      hits: ["/sections/G/provisions/0/text"],
    },
  ],
};
