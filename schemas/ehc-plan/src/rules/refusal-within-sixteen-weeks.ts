import { cite, fellInCoronavirusMonths, lastDayWithin } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isOwnFirstAssessment, ownFirstAssessmentReads } from "./support/is-own-first-assessment.ts";

/**
 * The family was told that no plan would be issued within sixteen weeks of the request, or of the day on which the
 * authority became responsible.
 *
 * Asked of an assessment that led to no plan, with the day of its notice. The circumstances that excuse delay, and
 * other clocks, count as they do for a first plan.
 */
export const refusalWithinSixteenWeeks: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/refusal-within-sixteen-weeks",
  severity: "error",
  since: "1.0.0",
  statement:
    "The family was told that no plan would be issued within sixteen weeks of the request, or of the day on which the authority became responsible.",
  why: "Until the notice comes the family can neither appeal nor look for help elsewhere.",
  source: [cite("sendRegs2014", "10(1)"), cite("sendRegs2014", "10(4)")],
  reads: [...ownFirstAssessmentReads, "/requestReceivedDate", "/appealNotice/sentDate"],
  message: "The notice that no plan would be issued was sent more than sixteen weeks after the {related}.",
  fix: "Correct whichever day is wrong. If both are right, record the circumstance in the regulations that caused the delay with its days; or, where an appeal or mediation led here, say so in the reason for the issue.",
  caseworker: {
    message: "The refusal came more than sixteen weeks after the request.",
    fix: "Check both days. If the law allows for the delay, add why and when. Say if an appeal or mediation came first.",
  },
  check: ({ index: { plan } }) => {
    const { status, requestReceivedDate } = plan;
    const sentDate = plan.appealNotice?.sentDate;
    if (status !== "notIssued" || requestReceivedDate === undefined || sentDate === undefined) return [];
    const lastDay = lastDayWithin(requestReceivedDate, { weeks: 16 });
    if (sentDate <= lastDay || fellInCoronavirusMonths(lastDay) || !isOwnFirstAssessment(plan)) return [];
    return [{ pointer: "/appealNotice/sentDate", related: ["/requestReceivedDate"] }];
  },
};
