import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** A cycle that was planned says when it will be reviewed. */
export const cycleHasReviewDate: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/cycle-has-review-date",
  severity: "query",
  since: "1.0.0",
  statement: "A cycle that was planned says by when it is reviewed.",
  why: "Support without a day on which somebody looks at it goes on whether it helps or not.",
  source: [cite("codeOfPractice", "6.48")],
  reads: ["/cycles/*/number", "/cycles/*/plan/date", "/cycles/*/plan/reviewDate"],
  message: "The {place} is missing.",
  fix: "Add the day that was agreed with the family.",
  caseworker: {
    message: "The plan does not say when {place} falls.",
    fix: "Agree a date with the family, and add it.",
  },
  check: ({ record }) =>
    (record.cycles ?? []).flatMap(({ plan }, at) =>
      plan?.date !== undefined && plan.reviewDate === undefined ? [`/cycles/${at}/plan/reviewDate`] : [],
    ),
};
