import { cite } from "@send-standards/common";
import type { Hit, Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** The day of the planned review is later than that of the plan. */
export const reviewDateAfterPlan: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/review-date-after-plan",
  severity: "error",
  since: "1.0.0",
  statement: "The day by which a cycle is reviewed is later than the day of its plan.",
  why: "A review on or before the day of the plan has nothing to look at, and the real one is never called.",
  source: [cite("sendStandards"), cite("codeOfPractice", "6.48")],
  reads: ["/cycles/*/number", "/cycles/*/plan/date", "/cycles/*/plan/reviewDate"],
  message: "The {place} is not later than the {related}.",
  fix: "Correct whichever of the two days is wrong.",
  caseworker: {
    message: "{Place} is not after {related}.",
    fix: "Check both dates and correct the wrong one.",
  },
  check: ({ record }) =>
    (record.cycles ?? []).flatMap(({ plan }, at): Hit[] => {
      if (plan?.date === undefined || plan.reviewDate === undefined || plan.reviewDate > plan.date) return [];
      return [{ pointer: `/cycles/${at}/plan/reviewDate`, related: [`/cycles/${at}/plan/date`] }];
    }),
};
