import { cite, earlierOf, fellInCoronavirusMonths, lastDayWithin } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { educationDirectPaymentReads, educationDirectPayments } from "./support/education-direct-payments.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Direct payments for special educational provision were reviewed within the first three months in which they were made. The
 * months run from the first payment of all; until they are over nothing is late.
 */
export const directPaymentReviewed: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/direct-payment-reviewed",
  severity: "error",
  since: "1.0.0",
  statement:
    "Direct payments for special educational provision were reviewed at least once in the first three months, once these are over.",
  why: "An early review shows whether the money is enough and buys what the plan says, before the child has gone without for long.",
  source: [cite("budgetRegs2014", "11(2)(a)")],
  reads: [
    ...partThreeReads,
    ...educationDirectPaymentReads,
    "/sections/J/items/*/firstPaymentDate",
    "/sections/J/reviews/*/date",
  ],
  message: "No review of the direct payments is recorded for the first three months, and these are over.",
  fix: "Record the review with its day, or review the payments now if nobody has.",
  caseworker: {
    message: "No check of the direct payment in its first three months is shown.",
    fix: "Add the day of the check, or do it now.",
  },
  check: ({ index: { plan }, asOf }) => {
    if (!isFinal(plan) || !partThreeApplies(plan)) return [];
    const starts = educationDirectPayments(plan).flatMap(({ item }) => item.firstPaymentDate ?? []);
    const [start, ...later] = starts;
    if (start === undefined) return [];
    const first = later.reduce(earlierOf, start);
    const lastDay = lastDayWithin(first, { months: 3 });
    if (asOf <= lastDay || fellInCoronavirusMonths(lastDay)) return [];
    const reviews = plan.sections.J?.reviews ?? [];
    return reviews.some(({ date }) => first <= date && date <= lastDay) ? [] : ["/sections/J/reviews"];
  },
};
