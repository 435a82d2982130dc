import { ageOn, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * A plan made at 17 with social care under the Act of 1970 says how the move to adult care is prepared.
 *
 * Section H1 is for people under 18, so the move is less than a year away; care may go on meanwhile.
 */
export const adultCareMovePlanned: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/adult-care-move-planned",
  severity: "query",
  since: "1.0.0",
  statement: "A plan made at 17 with social care under the Act of 1970 says how the move to adult care is prepared.",
  why: "Without a plan for it the help may stop on a birthday.",
  source: [cite("codeOfPractice", "9.69", false), cite("cfa2014", "37(2)(e)")],
  reads: [
    ...partThreeReads,
    ...dayOfPlanReads,
    "/child/dateOfBirth",
    "/sections/H1/provisions/*/id",
    "/sections/E/forwardPlans/*/change",
  ],
  message:
    "The young person turns 18 within a year, section H1 holds provision, and no move to adult care is among the {place}.",
  fix: "Add to section E when adult care is assessed, by whom, and what happens until then.",
  caseworker: {
    message: "The young person is 17, and section H1 is for under 18s.",
    fix: "Plan the move to adult care with adult services. Add it to section E.",
  },
  check: ({ index: { plan }, asOf }) => {
    const { H1, E } = plan.sections;
    if (!contentHasAny(H1.provisions) || !isPlanText(plan) || !partThreeApplies(plan)) return [];
    if (ageOn(plan.child.dateOfBirth, dayOfPlan(plan, asOf)) !== 17) return [];
    const planned = E.forwardPlans?.some(({ change }) => change === "adultCare") ?? false;
    return planned ? [] : ["/sections/E/forwardPlans"];
  },
};
