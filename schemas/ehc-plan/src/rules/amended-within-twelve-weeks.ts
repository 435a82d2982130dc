import { cite, fellInCoronavirusMonths, lastDayWithin } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isOrdinaryAmendment, ordinaryAmendmentReads } from "./support/is-ordinary-amendment.ts";

/**
 * A plan amended after a review is issued within twelve weeks of the review meeting: four for the decision and the notice,
 * which go together, and eight from the notice. Where there was no meeting, this limit does not run.
 */
export const amendedWithinTwelveWeeks: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/amended-within-twelve-weeks",
  severity: "error",
  since: "1.0.0",
  statement: "A plan that is amended after a review meeting is issued within twelve weeks of that meeting.",
  why: "Until the amended plan is there, the child goes without the provision that was found to be needed, and the family cannot appeal.",
  source: [cite("sendRegs2014", "20(10)"), cite("sendRegs2014", "22(3)"), cite("devon")],
  reads: [...ordinaryAmendmentReads, "/reviewMeetingDate", "/issuedDate"],
  message: "The amended plan was issued more than twelve weeks after the review meeting.",
  fix: "Correct the day of the meeting, the day of issue or the reason for the issue if one of them is wrong.",
  caseworker: {
    message: "The amended plan came more than twelve weeks after the review meeting.",
    fix: "Check the dates. If they are right, this plan was late.",
  },
  check: ({ index: { plan } }) => {
    const { reviewMeetingDate, issuedDate, issueReason } = plan;
    if (reviewMeetingDate === undefined || issuedDate === undefined || !isOrdinaryAmendment(plan)) return [];
    const lastDay = lastDayWithin(reviewMeetingDate, { weeks: 12 });
    if (issueReason === "amendWithoutReview" || issuedDate <= lastDay || fellInCoronavirusMonths(lastDay)) return [];
    return [{ pointer: "/issuedDate", related: ["/reviewMeetingDate"] }];
  },
};
