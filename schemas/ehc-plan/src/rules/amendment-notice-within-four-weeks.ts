import { cite, fellInCoronavirusMonths, lastDayWithin } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const afterReview: ReadonlySet<EhcPlan["issueReason"]> = new Set(["annualReview", "phaseTransfer"]);

/**
 * After a review meeting the notice of proposed amendments is sent within four weeks of the meeting, together with
 * the decision to amend.
 *
 * Where the amended plan is more than twelve weeks after the meeting too, that is said instead: it is the same
 * delay. An amendment without a review has no meeting, and one by order or agreement no notice.
 */
export const amendmentNoticeWithinFourWeeks: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/amendment-notice-within-four-weeks",
  severity: "error",
  since: "1.0.0",
  statement:
    "After a review meeting the notice of proposed amendments is sent within four weeks of the meeting, together with the decision to amend.",
  why: "A decision without the amendments leaves the family waiting, and the eight weeks to the new plan do not begin.",
  source: [
    cite("sendRegs2014", "20(10)"),
    cite("sendRegs2014", "21(9)"),
    cite("sendRegs2014", "22(2)(a)"),
    cite("devon"),
  ],
  reads: [...partThreeReads, "/issueReason", "/reviewMeetingDate", "/amendmentNoticeDate", "/issuedDate"],
  message: "The notice of the proposed amendments was sent more than four weeks after the review meeting.",
  fix: "Correct whichever of the two days is wrong. If both are right, the notice was late; send the amendments with the decision next time.",
  caseworker: {
    message: "The proposed changes came more than four weeks after the review meeting.",
    fix: "Check both days. Send the changes with the decision letter next time.",
  },
  check: ({ index: { plan } }) => {
    const { status, issueReason, reviewMeetingDate, amendmentNoticeDate, issuedDate } = plan;
    if (reviewMeetingDate === undefined || amendmentNoticeDate === undefined) return [];
    if (status !== "amendedFinal" && status !== "amendmentNotice") return [];
    if (!afterReview.has(issueReason) || !partThreeApplies(plan)) return [];
    const lastDay = lastDayWithin(reviewMeetingDate, { weeks: 4 });
    if (amendmentNoticeDate <= lastDay || fellInCoronavirusMonths(lastDay)) return [];
    const planIsLate =
      status === "amendedFinal" &&
      issuedDate !== undefined &&
      issuedDate > lastDayWithin(reviewMeetingDate, { weeks: 12 });
    return planIsLate ? [] : [{ pointer: "/amendmentNoticeDate", related: ["/reviewMeetingDate"] }];
  },
};
