import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { educationDirectPaymentReads, educationDirectPayments } from "./support/education-direct-payments.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/** No direct payment for special educational provision pays for a place at a school or post-16 institution. */
export const directPaymentNotForPlaceFee: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/direct-payment-not-for-place-fee",
  severity: "error",
  since: "1.0.0",
  statement: "No direct payment for special educational provision pays for a place at a school or post-16 institution.",
  why: "The authority itself must pay for the place that section I gives; the family must not stand between it and the school.",
  source: [cite("budgetRegs2014", "6(2)")],
  reads: [...partThreeReads, ...educationDirectPaymentReads, "/sections/J/items/*/paysPlaceFee"],
  message: "A direct payment is marked as paying for a place at a school or post-16 institution.",
  fix: "Take the place out of the personal budget; the authority pays for it. If the item pays for something else, correct the mark.",
  caseworker: {
    message: "A direct payment is set to pay for a school or college place. The law does not let it.",
    fix: "Take the place out. If it pays for something else, change the mark.",
  },
  check: ({ index: { plan } }) => {
    if (!partThreeApplies(plan)) return [];
    return educationDirectPayments(plan)
      .filter(({ item }) => item.paysPlaceFee === true)
      .map(({ pointer }) => `${pointer}/paysPlaceFee`);
  },
};
