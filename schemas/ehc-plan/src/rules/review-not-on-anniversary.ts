import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { readsOf } from "./support/reads-of.ts";
import { reviewClock, reviewClockReads } from "./support/review-clock.ts";

/**
 * The next review is not due on the anniversary itself. The twelve months start with the day of issue or review, so the
 * day before is the last; the anniversary is one day late.
 */
export const reviewNotOnAnniversary: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/review-not-on-anniversary",
  severity: "query",
  since: "1.0.0",
  statement:
    "The next review is due on the day before the anniversary or earlier, because the period starts with its first day.",
  why: "A diary that is one day late every year makes every review late in law.",
  source: [cite("cfa2014", "44(1)"), cite("sendRegs2014", "15(5)")],
  reads: readsOf(partThreeReads, reviewClockReads, ["/nextReviewDueDate"]),
  message: "The {place} is the anniversary itself, which is one day after the period for the review.",
  fix: "Set it to the day before, or to an earlier day.",
  caseworker: {
    message: "The review is due on the anniversary. That is one day too late.",
    fix: "Set it to the day before, or sooner.",
  },
  check: ({ index: { plan }, asOf }) => {
    const due = plan.nextReviewDueDate;
    if (due === undefined || !isFinal(plan) || !partThreeApplies(plan)) return [];
    const clock = reviewClock(plan, asOf);
    return clock !== undefined && clock.lastDay < due && due <= clock.lastTolerated ? ["/nextReviewDueDate"] : [];
  },
};
