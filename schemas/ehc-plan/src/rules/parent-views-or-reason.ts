import { cite, isChild } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Section A of a child's plan holds the views of a parent, or says why they could not be had.
 *
 * "Child" ends with compulsory school age, and counts on the day of the plan; a young person speaks without a parent.
 * "Parent" takes in anybody who has care of the child.
 */
export const parentViewsOrReason: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/parent-views-or-reason",
  severity: "error",
  since: "1.0.0",
  statement: "Section A of a child's plan holds the views of a parent, or says why they could not be had.",
  why: "Parents know the child longest, and the law wants them heard as well as the child.",
  source: [cite("sendRegs2014", "12(1)(a)"), cite("cfa2014", "83(2)"), cite("educationAct1996", "8(3)")],
  reads: [
    ...partThreeReads,
    ...dayOfPlanReads,
    "/child/dateOfBirth",
    "/sections/A/nil/reason",
    "/sections/A/parentViews/*/text",
    "/sections/A/childViews/*/text",
    "/sections/A/childViews/*/author",
    "/sections/A/parentViewsNotObtained",
    "/sections/A/consultationMethods/*",
  ],
  message: "There are no {place}, and nothing says why.",
  fix: "Add what the parents or carers say; or say what was tried and why there is nothing.",
  caseworker: {
    message: "The parents' views are missing, and nothing says why.",
    fix: "Add them. If that was not possible, say what was tried.",
  },
  check: ({ index: { plan }, asOf }) => {
    if (!partThreeApplies(plan) || !isPlanText(plan)) return [];
    const { nil, childViews, parentViews, parentViewsNotObtained, consultationMethods } = plan.sections.A;
    const heard =
      contentHasAny(parentViews) || childViews?.some(({ author }) => author === "parent" || author === "both");
    const explained =
      nil !== undefined || parentViewsNotObtained !== undefined || consultationMethods?.includes("notObtained");
    if (heard || explained) return [];
    return isChild(plan.child.dateOfBirth, dayOfPlan(plan, asOf)) ? ["/sections/A/parentViews"] : [];
  },
};
