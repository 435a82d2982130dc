import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `budgetItemHasPurpose`. */
export const budgetItemHasPurposeCases: RuleCases = {
  rule: "ehc-plan/budget-item-has-purpose",
  pass: [
    { name: "no budget", patch: [] },
    {
      name: "the item names provision",
      patch: [
        {
          op: "add",
          path: "/sections/J",
          value: {
            decision: "agreed",
            items: [
              {
                id: "pb-1",
                stream: "education",
                mechanism: "directPayment",
                provisionRefs: ["prov-1"],
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                firstPaymentDate: "2026-10-01",
              },
            ],
          },
        },
      ],
    },
    {
      name: "the provision names the item",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/budgetItemRef", value: "pb-1" },
        {
          op: "add",
          path: "/sections/J",
          value: {
            decision: "agreed",
            items: [
              {
                id: "pb-1",
                stream: "socialCare",
                mechanism: "directPayment",
                provisionRefs: [],
                needRefs: [],
                outcomeRefs: [],
                firstPaymentDate: "2026-10-01",
              },
            ],
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [
        {
          op: "add",
          path: "/sections/J",
          value: {
            decision: "agreed",
            items: [{ id: "pb-1", stream: "socialCare", mechanism: "organisedArrangement" }],
          },
        },
      ],
      hits: ["/sections/J/items/0"],
    },
    {
      name: "a direct payment for care",
      patch: [
        {
          op: "add",
          path: "/sections/J",
          value: { decision: "agreed", items: [{ id: "pb-1", stream: "socialCare", mechanism: "directPayment" }] },
        },
      ],
      hits: ["/sections/J/items/0"],
    },
    {
      name: "money for education that the authority holds",
      patch: [
        {
          op: "add",
          path: "/sections/J",
          value: {
            decision: "agreed",
            items: [{ id: "pb-1", stream: "education", mechanism: "organisedArrangement" }],
          },
        },
      ],
      hits: ["/sections/J/items/0"],
    },
  ],
};
