import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** In a plan in use no cycle is past its review date without a review. */
export const reviewNotOverdue: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/review-not-overdue",
  severity: "query",
  since: "1.0.0",
  statement: "In a plan in use, every cycle whose review date is past has been reviewed.",
  why: "When the agreed day passes, the family is left waiting and the support drifts.",
  source: [cite("codeOfPractice", "6.53")],
  reads: ["/status", "/cycles/*/number", "/cycles/*/status", "/cycles/*/plan/reviewDate", "/cycles/*/review/date"],
  message: "The {place} is past, and the cycle has not been reviewed.",
  fix: "Hold the review, or add it if it was held.",
  caseworker: {
    message: "{Place} is past and no review is shown.",
    fix: "Hold the review, or add what it found.",
  },
  check: ({ record, asOf }) => {
    if (record.status !== "current") return [];
    return (record.cycles ?? []).flatMap(({ status, plan, review }, at) => {
      if (status === "closed" || review?.date !== undefined || plan?.reviewDate === undefined) return [];
      return plan.reviewDate < asOf ? [`/cycles/${at}/plan/reviewDate`] : [];
    });
  },
};
