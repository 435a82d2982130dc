import type { RuleCases } from "@send-standards/core";

const item = (id: string, more: object) => ({
  id,
  stream: "education",
  mechanism: "organisedArrangement",
  provisionRefs: ["prov-1"],
  needRefs: ["need-1"],
  outcomeRefs: ["out-1"],
  ...more,
});

const budget = (totalPence: number, ...amounts: readonly (number | undefined)[]) =>
  ({
    op: "add",
    path: "/sections/J",
    value: {
      decision: "agreed",
      totalPence,
      items: amounts.map((annualPence, at) =>
        item(`budget-${at + 1}`, annualPence === undefined ? {} : { annualPence }),
      ),
    },
  }) as const;

/** Boundary cases of `budgetTotalAddsUp`. */
export const budgetTotalAddsUpCases: RuleCases = {
  rule: "ehc-plan/budget-total-adds-up",
  pass: [
    { name: "the sum", patch: [budget(300_000, 266_000, 34_000)] },
    { name: "one item", patch: [budget(266_000, 266_000)] },
    { name: "an item without an amount", patch: [budget(300_000, 266_000, undefined)] },
    { name: "no total", patch: [budget(1, 266_000), { op: "remove", path: "/sections/J/totalPence" }] },
  ],
  fail: [
    { name: "a penny over", patch: [budget(300_001, 266_000, 34_000)], hits: ["/sections/J/totalPence"] },
    { name: "a penny under", patch: [budget(299_999, 266_000, 34_000)], hits: ["/sections/J/totalPence"] },
    { name: "one item, a penny over", patch: [budget(266_001, 266_000)], hits: ["/sections/J/totalPence"] },
  ],
};
