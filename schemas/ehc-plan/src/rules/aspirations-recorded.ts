import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Section A holds an aspiration of the child or young person, or says what they want for later in another way.
 *
 * Plans for the future count, and so does a section that says why there are no views.
 */
export const aspirationsRecorded: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/aspirations-recorded",
  severity: "query",
  since: "1.0.0",
  statement:
    "Section A holds an aspiration of the child or young person, or says what they want for later in another way.",
  why: "What the person hopes for is where the outcomes begin; without it the plan aims at what others want.",
  source: [cite("sendRegs2014", "12(1)(a)"), cite("codeOfPractice", "9.69")],
  reads: [
    ...partThreeReads,
    "/sections/A/nil/reason",
    "/sections/A/aspirations/*/id",
    "/sections/A/futurePlans",
    "/sections/A/childViewsNotObtained",
  ],
  message: "There are no {place}, and no plans for the future.",
  fix: "Add what the child or young person hopes for, in their own words where possible.",
  caseworker: {
    message: "Section A does not say what the child hopes for.",
    fix: "Ask the child or young person, and add their hopes in their own words.",
  },
  check: ({ index: { plan } }) => {
    const { nil, aspirations, futurePlans, childViewsNotObtained } = plan.sections.A;
    if (contentHasAny(aspirations) || futurePlans !== undefined) return [];
    if (nil !== undefined || childViewsNotObtained !== undefined) return [];
    return isPlanText(plan) && partThreeApplies(plan) ? ["/sections/A/aspirations"] : [];
  },
};
