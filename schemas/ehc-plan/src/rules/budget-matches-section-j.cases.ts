import type { RuleCases } from "@send-standards/core";

const budget = (value: object) => ({ op: "add", path: "/sections/J", value }) as const;

const items = [
  {
    id: "budget-1",
    stream: "education",
    mechanism: "organisedArrangement",
    provisionRefs: ["prov-1"],
    needRefs: ["need-1"],
    outcomeRefs: ["out-1"],
    annualPence: 266_000,
  },
] as const;

/** Boundary cases of `budgetMatchesSectionJ`. */
export const budgetMatchesSectionJCases: RuleCases = {
  rule: "ehc-plan/budget-matches-section-j",
  pass: [
    { name: "no personal budget was asked for", patch: [] },
    { name: "no section J", patch: [{ op: "remove", path: "/sections/J" }] },
    {
      name: "a direct payment for care, described in section H1, and nothing in J",
      patch: [
        { op: "remove", path: "/sections/J" },
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "Six hours a week of a personal assistant, whom the family employs with a direct payment for care.",
                service: "homeHelp",
                dutyBasis: "csdpaSection2",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                fundingSource: "socialCare",
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
      ],
    },
    { name: "agreed, with items", patch: [budget({ decision: "agreed", items })] },
    { name: "agreed in part, with items", patch: [budget({ decision: "partAgreed", items })] },
    {
      name: "refused, without items",
      patch: [budget({ decision: "refused", refusalReasons: "Too dear.", reviewRightGiven: true })],
    },
    {
      name: "not prepared, because the sum cannot be separated from a block contract",
      patch: [budget({ decision: "notDisaggregable", refusalReasons: "It is part of a block contract." })],
    },
    { name: "asked for, not decided yet", patch: [budget({ request: { date: "2026-06-20", by: "mother" } })] },
  ],
  fail: [
    { name: "agreed, without items", patch: [budget({ decision: "agreed" })], hits: ["/sections/J/items"] },
    {
      name: "agreed in part, with an empty list",
      patch: [budget({ decision: "partAgreed", items: [] })],
      hits: ["/sections/J/items"],
    },
    { name: "items without a decision", patch: [budget({ items })], hits: ["/sections/J/decision"] },
    {
      name: "items though it was refused",
      patch: [budget({ decision: "refused", refusalReasons: "Too dear.", reviewRightGiven: true, items })],
      hits: ["/sections/J/decision"],
    },
  ],
};
