import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `provisionIsSettled`. */
export const provisionIsSettledCases: RuleCases = {
  rule: "ehc-plan/provision-is-settled",
  pass: [
    { name: "settled", patch: [] },
    {
      name: "an amount that stands until a review",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/text",
          value: "Direct language therapy; the programme for the next year is to be agreed at the review.",
        },
      ],
    },
    {
      name: "a reason why an amount would not serve",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/quantity",
          value: { basis: "notQuantified", reason: "It follows his seizures; the nurse decides." },
        },
      ],
    },
    {
      name: "social care in section H2",
      patch: [
        {
          op: "replace",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "prov-9",
                text: "Visits by a family support worker; the day of the week is to be agreed.",
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
      name: "a reason that is none",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/quantity", value: { basis: "notQuantified", reason: "tbc" } },
      ],
      hits: ["/sections/F/provisions/0/quantity/reason"],
    },
    {
      name: "the text, and no amount",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0",
          value: {
            id: "prov-1",
            text: "Changes to the classroom to be determined by the therapist.",
            type: "environment",
            needRefs: ["need-1"],
            outcomeRefs: ["out-1"],
            fundingSource: "coreBudget",
          },
        },
        { op: "remove", path: "/sections/F/provisions/1" },
      ],
      hits: ["/sections/F/provisions/0/text"],
    },
    {
      name: "an amount in section G",
      patch: [
        { op: "replace", path: "/sections/G/provisions/0/quantity", value: { basis: "notQuantified", reason: "tbc" } },
      ],
      hits: ["/sections/G/provisions/0/quantity/reason"],
    },
  ],
};
