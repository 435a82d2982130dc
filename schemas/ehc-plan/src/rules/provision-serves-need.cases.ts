import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `provisionServesNeed`. */
export const provisionServesNeedCases: RuleCases = {
  rule: "ehc-plan/provision-serves-need",
  pass: [
    {
      name: "therapy in section G for a need of section B",
      patch: [{ op: "replace", path: "/sections/G/provisions/0/needRefs", value: ["need-1"] }],
    },
    {
      name: "provision of section F for a need of section C",
      patch: [{ op: "add", path: "/sections/F/provisions/0/needRefs/-", value: "need-3" }],
    },
  ],
  fail: [
    {
      name: "no links to needs",
      patch: [{ op: "add", path: "/sections/F/provisions/0/needRefs", value: [] }],
      hits: ["/sections/F/provisions/0/needRefs"],
    },
    {
      name: "absent",
      patch: [{ op: "remove", path: "/sections/G/provisions/0/needRefs" }],
      hits: ["/sections/G/provisions/0/needRefs"],
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
                text: "A family support worker visits for one hour each week for twelve weeks.",
                service: "earlyHelp",
                outcomeRefs: ["out-3"],
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/2/provisionRefs/-", value: "prov-9" },
      ],
      hits: ["/sections/H2/provisions/0/needRefs"],
    },
  ],
};
