import { cite, lastDayBeginningWith } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { firstPlanReads, isFirstPlan } from "./support/is-first-plan.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { readsOf } from "./support/reads-of.ts";

/**
 * The family had 15 days for the draft of a first plan. The day of service is the first of them: a draft served on the 1st
 * can be final from the 16th. A family that is content may say so and have the plan earlier; that is practice.
 * Plans made by order, concession or mediation are left alone.
 */
export const fifteenDaysForRepresentations: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/fifteen-days-for-representations",
  severity: "error",
  since: "1.0.0",
  statement:
    "A first plan was issued after the 15 days for representations, which begin with the day on which the draft was served, or after the family had agreed to the draft.",
  why: "In these days the family can say what is wrong with the draft, ask for a setting and ask for a meeting. A plan issued before leaves only the Tribunal.",
  source: [cite("sendRegs2014", "13(1)(a)")],
  reads: readsOf(partThreeReads, firstPlanReads, ["/draftSentDate", "/familyAgreedEarlyDate"]),
  message:
    "The plan was issued before the family's 15 days for the draft were over, and no agreement of the family is recorded.",
  fix: "Correct the day on which the draft was served or the plan issued, or record the day on which the family agreed to the draft. If the days are right, the family was given too little time and should be offered an amendment.",
  caseworker: {
    message:
      "The family had less than 15 days to comment on the draft. The plan does not show that they agreed to this.",
    fix: "Check the dates. If the family agreed early, add the day. If not, offer them an amendment.",
  },
  check: ({ index: { plan } }) => {
    const { draftSentDate, issuedDate, familyAgreedEarlyDate, issueReason } = plan;
    if (draftSentDate === undefined || issuedDate === undefined) return [];
    if (issueReason !== undefined && issueReason !== "initialAssessment") return [];
    if (!partThreeApplies(plan) || !isFirstPlan(plan)) return [];
    if (familyAgreedEarlyDate !== undefined && familyAgreedEarlyDate <= issuedDate) return [];
    const early = draftSentDate <= issuedDate && issuedDate <= lastDayBeginningWith(draftSentDate, { days: 15 });
    return early ? [{ pointer: "/issuedDate", related: ["/draftSentDate"] }] : [];
  },
};
