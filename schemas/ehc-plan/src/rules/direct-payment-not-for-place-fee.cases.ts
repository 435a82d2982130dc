import type { RuleCases } from "@send-standards/core";

const item = (more: object, decision = "agreed") =>
  ({
    op: "add",
    path: "/sections/J",
    value: {
      decision,
      ...(decision === "agreed" ? {} : { refusalReasons: "It cannot be paid so.", reviewRightGiven: true }),
      items: [
        {
          id: "budget-1",
          stream: "education",
          mechanism: "directPayment",
          needRefs: ["need-1"],
          outcomeRefs: ["out-1"],
          annualPence: 266_000,
          paysPlaceFee: true,
          ...more,
        },
      ],
      totalPence: 266_000,
      recipient: { role: "parent", eligibilityChecked: true },
    },
  }) as const;

/** Boundary cases of `directPaymentNotForPlaceFee`. */
export const directPaymentNotForPlaceFeeCases: RuleCases = {
  rule: "ehc-plan/direct-payment-not-for-place-fee",
  pass: [
    { name: "a tutor", patch: [item({ paysPlaceFee: false })] },
    { name: "a place that the authority pays for", patch: [item({ mechanism: "organisedArrangement" })] },
    { name: "money for care", patch: [item({ stream: "socialCare" })] },
    { name: "asked for and not given", patch: [item({}, "notDisaggregable")] },
    {
      name: "in custody, where another part of the law applies",
      patch: [item({}), { op: "add", path: "/child/inYouthAccommodation", value: true }],
    },
  ],
  fail: [{ name: "a place", patch: [item({})], hits: ["/sections/J/items/0/paysPlaceFee"] }],
};
