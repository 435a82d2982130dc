import { addYears, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/** A plan in force says when it is reviewed next, unless it ends before a review is due. */
export const reviewDatePresent: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/review-date-present",
  severity: "query",
  since: "1.0.0",
  statement: "A plan in force that does not end within a year of its issue says by when it is reviewed next.",
  why: "A review that nobody has put in a diary is missed, and the plan grows out of date while the child grows up.",
  source: [cite("cfa2014", "44(1)"), cite("codeOfPractice", "9.61")],
  reads: [...partThreeReads, ...dayOfPlanReads, "/nextReviewDueDate", "/endDate"],
  message: "The plan does not say by when it is to be reviewed.",
  fix: "Add the day by which the next review is to be completed: within twelve months of the first issue or of the last review.",
  caseworker: {
    message: "The plan does not say when it must be reviewed.",
    fix: "Add the date. It is within 12 months of the first plan or the last review.",
  },
  check: ({ index: { plan }, asOf }) => {
    const { nextReviewDueDate, endDate } = plan;
    if (!partThreeApplies(plan) || !isFinal(plan) || nextReviewDueDate !== undefined) return [];
    const endsBefore = endDate !== undefined && endDate < addYears(dayOfPlan(plan, asOf), 1);
    return endsBefore ? [] : ["/nextReviewDueDate"];
  },
};
