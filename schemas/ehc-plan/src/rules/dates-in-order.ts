import { cite, pairsOutOfOrder } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { firstPlanReads, isFirstPlan } from "./support/is-first-plan.ts";

/**
 * The days of a first plan follow one another. Later versions are left alone: they keep days of the first assessment and
 * of their own making side by side. A day that is missing is no mistake; there need not have been a request.
 */
export const datesInOrder: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/dates-in-order",
  severity: "error",
  since: "1.0.0",
  statement: "A first plan was requested, decided upon, drafted and issued in this order.",
  why: "Every time limit that protects the family is counted from these days; a wrong one hides a delay or makes one up.",
  source: [cite("sendStandards"), cite("sendRegs2014", "13")],
  reads: [...firstPlanReads, "/requestReceivedDate", "/decisionToAssessDate", "/draftSentDate"],
  message: "The {place} is earlier than the {related}, which comes before it.",
  fix: "Correct whichever of the two days is wrong.",
  caseworker: {
    message: "{Place} is before {related}, but should come after it.",
    fix: "Check both dates and put the wrong one right.",
  },
  check: ({ index: { plan } }) => {
    if (!isFirstPlan(plan)) return [];
    return pairsOutOfOrder([
      ["/requestReceivedDate", plan.requestReceivedDate],
      ["/decisionToAssessDate", plan.decisionToAssessDate],
      ["/draftSentDate", plan.draftSentDate],
      ["/issuedDate", plan.issuedDate],
    ]);
  },
};
