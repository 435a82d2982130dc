import { cite, fellInCoronavirusMonths, lastDayWithin } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isOwnFirstAssessment, ownFirstAssessmentReads } from "./support/is-own-first-assessment.ts";

/**
 * The family was told of the decision to assess within six weeks of the request, or of the day on which the
 * authority became responsible.
 *
 * The six weeks leave the day of the request out. Not asked where a circumstance that excuses delay is recorded,
 * dated or not; where an appeal, a concession or mediation came in between; or in the months in which the limit
 * gave way to coronavirus.
 */
export const decisionWithinSixWeeks: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/decision-within-six-weeks",
  severity: "error",
  since: "1.0.0",
  statement:
    "The family was told of the decision to assess within six weeks of the request, or of the day on which the authority became responsible.",
  why: "Every later step waits for this one, and a child who needs help gets none meanwhile.",
  source: [cite("sendRegs2014", "5(1)"), cite("sendRegs2014", "5(4)")],
  reads: [...ownFirstAssessmentReads, "/requestReceivedDate", "/decisionToAssessDate"],
  message: "The {place} is more than six weeks after the {related}.",
  fix: "Correct whichever day is wrong. If both are right, record the circumstance in the regulations that caused the delay with its days; or, where an appeal or mediation led here, say so in the reason for the issue.",
  caseworker: {
    message: "The decision to assess came more than six weeks after the request.",
    fix: "Check both days. If the law allows for the delay, add why and when. Say if an appeal or mediation came first.",
  },
  check: ({ index: { plan } }) => {
    const { requestReceivedDate, decisionToAssessDate } = plan;
    if (requestReceivedDate === undefined || decisionToAssessDate === undefined) return [];
    const lastDay = lastDayWithin(requestReceivedDate, { weeks: 6 });
    if (decisionToAssessDate <= lastDay || fellInCoronavirusMonths(lastDay) || !isOwnFirstAssessment(plan)) return [];
    return [{ pointer: "/decisionToAssessDate", related: ["/requestReceivedDate"] }];
  },
};
