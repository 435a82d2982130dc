import { cite, isInYear9OrLater, year9Reads } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * The assessment of somebody in or beyond Year 9 took advice on preparing for adulthood, or the plan says that it
 * was not obtained.
 *
 * The year counts that the child was in when the authority decided to assess, or else when the request came;
 * somebody who has moved up since is left alone. Advice that was reused counts.
 */
export const pfaAdviceFromYear9: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/pfa-advice-from-year-9",
  severity: "query",
  since: "1.0.0",
  statement:
    "The assessment of somebody in or beyond Year 9 took advice on preparing for adulthood, or the plan says that it was not obtained.",
  why: "From Year 9 the plan must help towards adult life, and somebody has to say how.",
  source: [cite("sendRegs2014", "6(1)(g)"), cite("sendRegs2014", "6(4)")],
  reads: [
    ...partThreeReads,
    ...year9Reads,
    "/issueReason",
    "/decisionToAssessDate",
    "/requestReceivedDate",
    "/sections/K/nil/reason",
    "/sections/K/notObtained",
    "/sections/K/advice/*/type",
    "/sections/K/advice/*/contributors/*/type",
  ],
  message: "The assessment was made in or beyond Year 9, and section K holds no advice on preparing for adulthood.",
  fix: "Add the advice, or say that it was not obtained and what was done about it.",
  caseworker: {
    message: "The child was in Year 9 or above, but section K has no advice on adult life.",
    fix: "Add the advice on work, home and community. If there is none, ask for it.",
  },
  check: ({ index, asOf }) => {
    const { issueReason, decisionToAssessDate, requestReceivedDate } = index.plan;
    const day = decisionToAssessDate ?? requestReceivedDate;
    if (issueReason !== "initialAssessment" || day === undefined || index.advice.length === 0) return [];
    const { nil, notObtained } = index.plan.sections.K;
    if (nil !== undefined || notObtained !== undefined || !isPlanText(index.plan) || !partThreeApplies(index.plan))
      return [];
    if (!isInYear9OrLater(index.plan, day, asOf)) return [];
    const listed = index.advice.some(
      ({ entity }) =>
        entity.type === "preparationForAdulthood" ||
        entity.contributors?.some(({ type }) => type === "preparationForAdulthood") === true,
    );
    return listed ? [] : ["/sections/K/advice"];
  },
};
