import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

const payment = (more: object) =>
  ({
    op: "add",
    path: "/sections/J",
    value: {
      decision: "agreed",
      items: [{ id: "budget-1", stream: "education", mechanism: "directPayment", annualPence: 266_000, ...more }],
      totalPence: 266_000,
      recipient: { role: "parent", eligibilityChecked: true },
    },
  }) as const;

/** Boundary cases of `directPaymentListsNeedsAndOutcomes`. */
export const directPaymentListsNeedsAndOutcomesCases: RuleCases = {
  rule: "ehc-plan/direct-payment-lists-needs-and-outcomes",
  pass: [
    { name: "no personal budget was asked for", patch: [] },
    { name: "no section J", patch: [{ op: "remove", path: "/sections/J" }] },
    { name: "both by itself", patch: [payment({ needRefs: ["need-1"], outcomeRefs: ["out-1"] })] },
    { name: "both through the provision", patch: [payment({ provisionRefs: ["prov-1"] })] },
    {
      name: "a direct payment for care, under other law",
      patch: [payment({ stream: "socialCare", needRefs: ["need-1"] })],
    },
    {
      name: "money that the authority keeps",
      patch: [payment({ mechanism: "organisedArrangement", outcomeRefs: ["out-1"] })],
    },
    { name: "a draft", patch: [...asDraft, payment({})] },
  ],
  fail: [
    {
      name: "neither",
      patch: [payment({})],
      hits: ["/sections/J/items/0/needRefs", "/sections/J/items/0/outcomeRefs"],
    },
    { name: "no outcomes", patch: [payment({ needRefs: ["need-1"] })], hits: ["/sections/J/items/0/outcomeRefs"] },
    {
      name: "an empty list of needs",
      patch: [payment({ needRefs: [], outcomeRefs: ["out-1"] })],
      hits: ["/sections/J/items/0/needRefs"],
    },
    {
      name: "through a provision of health care",
      patch: [payment({ provisionRefs: ["prov-3"] })],
      hits: ["/sections/J/items/0/needRefs", "/sections/J/items/0/outcomeRefs"],
    },
  ],
};
