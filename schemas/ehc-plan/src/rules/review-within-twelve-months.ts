import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { readsOf } from "./support/reads-of.ts";
import { reviewClock, reviewClockReads } from "./support/review-clock.ts";

/** The next review is due in time by the clock that runs for the plan; see `reviewClock` for the clocks. */
export const reviewWithinTwelveMonths: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/review-within-twelve-months",
  severity: "error",
  since: "1.0.0",
  statement:
    "The next review is due within twelve months of the first issue or the last review, of the issue after a reassessment, or within three months of a transfer, whichever of those that apply comes last.",
  why: "The review is the family's yearly chance to have the plan changed and, if it is not, to appeal. An amendment in between does not put it off.",
  source: [cite("cfa2014", "44(1)"), cite("sendRegs2014", "15(5)"), cite("sendRegs2014", "27(4)")],
  reads: readsOf(partThreeReads, reviewClockReads, ["/nextReviewDueDate"]),
  message: "The {place} is later than the law allows.",
  fix: "Bring the review forward, or correct the days of issue, of the last review or of the transfer if they are wrong.",
  caseworker: {
    message: "The next review is planned later than the law allows.",
    fix: "Bring it forward. If a date in the plan is wrong, put that right.",
  },
  check: ({ index: { plan }, asOf }) => {
    const due = plan.nextReviewDueDate;
    if (due === undefined || !isFinal(plan) || !partThreeApplies(plan)) return [];
    const clock = reviewClock(plan, asOf);
    return clock !== undefined && due > clock.lastTolerated ? ["/nextReviewDueDate"] : [];
  },
};
