import { cite, fellInCoronavirusMonths, lastDayWithin } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isOwnFirstAssessment, ownFirstAssessmentReads } from "./support/is-own-first-assessment.ts";

/**
 * A first plan is issued within twenty weeks of the request, or of the day on which the authority became
 * responsible.
 *
 * The twenty weeks leave the day of the request out. Not asked where a circumstance that excuses delay is
 * recorded, where an order, a concession or mediation set another clock, or in the months in which the limit gave
 * way to coronavirus.
 */
export const firstPlanWithinTwentyWeeks: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/first-plan-within-twenty-weeks",
  severity: "error",
  since: "1.0.0",
  statement:
    "A first plan is issued within twenty weeks of the request, or of the day on which the authority became responsible.",
  why: "The plan is what gives the child a right to the provision; each week after the limit is a week without it.",
  source: [cite("sendRegs2014", "13(2)"), cite("sendRegs2014", "13(3)")],
  reads: [...ownFirstAssessmentReads, "/requestReceivedDate", "/issuedDate"],
  message: "The first plan was issued more than twenty weeks after the {related}.",
  fix: "Correct whichever day is wrong. If both are right, record the circumstance in the regulations that caused the delay with its days; or, where an appeal or mediation led here, say so in the reason for the issue.",
  caseworker: {
    message: "The first plan came more than twenty weeks after the request.",
    fix: "Check both days. If the law allows for the delay, add why and when. Say if an appeal or mediation came first.",
  },
  check: ({ index: { plan } }) => {
    const { status, requestReceivedDate, issuedDate } = plan;
    if (status !== "final" || requestReceivedDate === undefined || issuedDate === undefined) return [];
    const lastDay = lastDayWithin(requestReceivedDate, { weeks: 20 });
    if (issuedDate <= lastDay || fellInCoronavirusMonths(lastDay) || !isOwnFirstAssessment(plan)) return [];
    return [{ pointer: "/issuedDate", related: ["/requestReceivedDate"] }];
  },
};
