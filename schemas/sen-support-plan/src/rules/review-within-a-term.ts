import { addMonths, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/**
 * The review is planned for four calendar months after the plan at the latest: a term with its holidays. The Code
 * names no longest time.
 */
export const reviewWithinATerm: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/review-within-a-term",
  severity: "advice",
  since: "1.0.0",
  statement: "A cycle is to be reviewed within about a term: four months after its plan at the latest.",
  why: "In a year without a look, support that does not work costs a child a year.",
  source: [cite("sendStandards"), cite("codeOfPractice", "6.65")],
  reads: ["/cycles/*/number", "/cycles/*/plan/date", "/cycles/*/plan/reviewDate"],
  message: "The {place} is more than four months after the plan.",
  fix: "Review earlier, or split the cycle.",
  caseworker: {
    message: "{Place} is more than a term away.",
    fix: "Plan to review sooner.",
  },
  check: ({ record }) =>
    (record.cycles ?? []).flatMap(({ plan }, at) =>
      plan?.date !== undefined && plan.reviewDate !== undefined && plan.reviewDate > addMonths(plan.date, 4)
        ? [`/cycles/${at}/plan/reviewDate`]
        : [],
    ),
};
