import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

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
    {
      name: "one need, and a second line that does not name it",
      patch: [
        ...contentAsSmall,
        { op: "replace", path: "/sections/C", value: { nil: { reason: "Nothing was found that belongs here." } } },
        { op: "replace", path: "/sections/E/outcomes/0/needRefs", value: ["small-need"] },
        { op: "replace", path: "/sections/F/provisions/0/needRefs", value: ["small-need"] },
        {
          op: "add",
          path: "/sections/F/provisions/-",
          value: {
            id: "line-of-the-case",
            text: "Visits to the new school.",
            type: "transitionSupport",
            outcomeRefs: ["small-outcome"],
            quantity: { basis: "oneOff", number: 1 },
            deliverer: { role: "senco" },
            fundingSource: "coreBudget",
            preparesForAdulthood: false,
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "line-of-the-case" },
      ],
      hits: ["/sections/F/provisions/1/needRefs"],
    },
    {
      name: "a line that may be the one for a health need: said once",
      patch: [
        { op: "replace", path: "/sections/C/needs/0/relation", value: "relatesToSen" },
        { op: "remove", path: "/sections/G/provisions/0/needRefs" },
      ],
      hits: ["/sections/G/provisions/0/needRefs"],
    },
  ],
};
