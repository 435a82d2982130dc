import type { RuleCases } from "@send-standards/core";

const started = (firstPaymentDate: string, reviews: readonly string[] = []) =>
  ({
    op: "add",
    path: "/sections/J",
    value: {
      decision: "agreed",
      items: [
        {
          id: "budget-1",
          stream: "education",
          mechanism: "directPayment",
          provisionRefs: ["prov-1"],
          needRefs: ["need-1"],
          outcomeRefs: ["out-1"],
          annualPence: 266_000,
          firstPaymentDate,
        },
      ],
      totalPence: 266_000,
      recipient: { role: "parent", eligibilityChecked: true },
      reviews: reviews.map((date) => ({ date })),
    },
  }) as const;

const broken = ["/sections/J/reviews"] as const;

/** Boundary cases of `directPaymentReviewed`. */
export const directPaymentReviewedCases: RuleCases = {
  rule: "ehc-plan/direct-payment-reviewed",
  pass: [
    { name: "began five weeks ago, no review yet", patch: [started("2026-10-21")] },
    { name: "three months end today", patch: [started("2026-08-25")] },
    { name: "reviewed on the last day", patch: [started("2026-07-20", ["2026-10-20"])] },
    { name: "reviewed on the day of the first payment", patch: [started("2026-07-20", ["2026-07-20"])] },
    {
      name: "no first payment on the record",
      patch: [started("2026-07-20"), { op: "remove", path: "/sections/J/items/0/firstPaymentDate" }],
    },
    {
      name: "a payment for care",
      patch: [started("2026-07-20"), { op: "replace", path: "/sections/J/items/0/stream", value: "socialCare" }],
    },
    { name: "months that ended on 24 September 2020", patch: [started("2020-06-24")] },
    {
      name: "a second payment, after a first that was reviewed in time",
      patch: [
        started("2026-02-10", ["2026-04-20"]),
        {
          op: "add",
          path: "/sections/J/items/1",
          value: {
            id: "budget-2",
            stream: "education",
            mechanism: "directPayment",
            needRefs: ["need-2"],
            outcomeRefs: ["out-2"],
            annualPence: 50_000,
            firstPaymentDate: "2026-07-20",
          },
        },
        { op: "replace", path: "/sections/J/totalPence", value: 316_000 },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [started("2026-08-24"), { op: "add", path: "/child/inYouthAccommodation", value: true }],
    },
  ],
  fail: [
    { name: "three months ended yesterday, no review", patch: [started("2026-08-24")], hits: broken },
    { name: "reviewed the day after", patch: [started("2026-07-20", ["2026-10-21"])], hits: broken },
    { name: "reviewed only before it began", patch: [started("2026-07-20", ["2026-07-19"])], hits: broken },
    { name: "months that ended on 25 September 2020", patch: [started("2020-06-25")], hits: broken },
  ],
};
