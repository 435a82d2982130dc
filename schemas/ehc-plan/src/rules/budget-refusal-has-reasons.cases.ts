import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `budgetRefusalHasReasons`. */
export const budgetRefusalHasReasonsCases: RuleCases = {
  rule: "ehc-plan/budget-refusal-has-reasons",
  pass: [
    { name: "none was asked for", patch: [] },
    { name: "no section J", patch: [{ op: "remove", path: "/sections/J" }] },
    {
      name: "refused with reasons and a right to a review",
      patch: [
        {
          op: "add",
          path: "/sections/J",
          value: {
            decision: "refused",
            refusalReasons: "It would harm the service to others.",
            reviewRightGiven: true,
          },
        },
      ],
    },
    {
      name: "not prepared, because the sum cannot be taken out of a block contract",
      patch: [{ op: "add", path: "/sections/J", value: { decision: "notDisaggregable" } }],
    },
    {
      name: "agreed in part",
      patch: [
        {
          op: "add",
          path: "/sections/J",
          value: {
            decision: "partAgreed",
            items: [{ id: "pb-1", stream: "education", mechanism: "organisedArrangement", provisionRefs: ["prov-1"] }],
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "no reasons",
      patch: [{ op: "add", path: "/sections/J", value: { decision: "refused" } }],
      hits: ["/sections/J/refusalReasons"],
    },
    {
      name: "no reasons and no review",
      patch: [{ op: "add", path: "/sections/J", value: { decision: "refused", reviewRightGiven: false } }],
      hits: ["/sections/J/refusalReasons", "/sections/J/reviewRightGiven"],
    },
  ],
};
