import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Section A holds the views of the child or young person, or says why they could not be had.
 *
 * What matters to the child or young person counts, and so does a statement of the child's among those of the parents.
 */
export const childViewsOrReason: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/child-views-or-reason",
  severity: "error",
  since: "1.0.0",
  statement: "Section A holds the views of the child or young person, or says why they could not be had.",
  why: "The plan is about this person, and the law wants the person heard; silence must not pass for agreement.",
  source: [cite("sendRegs2014", "12(1)(a)"), cite("cfa2014", "19", false)],
  reads: [
    ...partThreeReads,
    "/sections/A/nil/reason",
    "/sections/A/childViews/*/text",
    "/sections/A/parentViews/*/text",
    "/sections/A/parentViews/*/author",
    "/sections/A/importantTo",
    "/sections/A/childViewsNotObtained",
    "/sections/A/consultationMethods/*",
  ],
  message: "There are no {place}, and nothing says why.",
  fix: "Add what the child or young person says, in words, signs, pictures or by what was observed; or say what was tried and why there is nothing.",
  caseworker: {
    message: "The child's own views are missing, and nothing says why.",
    fix: "Add them in words, signs or pictures. If that was not possible, say what was tried.",
  },
  check: ({ index: { plan } }) => {
    if (!partThreeApplies(plan) || !isPlanText(plan)) return [];
    const { nil, childViews, parentViews, importantTo, childViewsNotObtained, consultationMethods } = plan.sections.A;
    const heard =
      contentHasAny(childViews) ||
      importantTo !== undefined ||
      parentViews?.some(({ author }) => author === "childOrYoungPerson" || author === "both");
    const explained =
      nil !== undefined || childViewsNotObtained !== undefined || consultationMethods?.includes("notObtained");
    return heard || explained ? [] : ["/sections/A/childViews"];
  },
};
