import type { RuleCases } from "@send-standards/core";

const agreed = {
  op: "add",
  path: "/sections/J",
  value: {
    decision: "agreed",
    items: [
      {
        id: "budget-1",
        stream: "education",
        mechanism: "organisedArrangement",
        provisionRefs: ["prov-1"],
        needRefs: ["need-1"],
        outcomeRefs: ["out-1"],
        annualPence: 266_000,
      },
    ],
  },
} as const;

const paidBy = (provision: string, item: string) =>
  ({ op: "add", path: `/sections/${provision}/budgetItemRef`, value: item }) as const;

/** Boundary cases of `budgetItemExists`. */
export const budgetItemExistsCases: RuleCases = {
  rule: "ehc-plan/budget-item-exists",
  pass: [
    { name: "no link", patch: [] },
    { name: "an item that is there", patch: [agreed, paidBy("F/provisions/0", "budget-1")] },
  ],
  fail: [
    {
      name: "no such item",
      patch: [paidBy("F/provisions/0", "budget-none")],
      hits: ["/sections/F/provisions/0/budgetItemRef"],
    },
    {
      name: "another item than the one that is there",
      patch: [agreed, paidBy("G/provisions/0", "budget-2")],
      hits: ["/sections/G/provisions/0/budgetItemRef"],
    },
    {
      name: "no section J",
      patch: [{ op: "remove", path: "/sections/J" }, paidBy("F/provisions/1", "budget-1")],
      hits: ["/sections/F/provisions/1/budgetItemRef"],
    },
  ],
};
