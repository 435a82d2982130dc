import { cite, pairsOutOfOrder } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

const ownRoute: ReadonlySet<EhcPlan["issueReason"]> = new Set([
  undefined,
  "annualReview",
  "phaseTransfer",
  "amendWithoutReview",
]);

/**
 * The days of an amendment follow one another. In an amendment notice the day of issue is the one of the version in force,
 * so it is not compared. Amendments by order or agreement are left alone: they need neither meeting nor notice.
 */
export const amendmentDatesInOrder: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/amendment-dates-in-order",
  severity: "error",
  since: "1.0.0",
  statement: "The review meeting that led to an amendment, the notice of it and the amended plan came in this order.",
  why: "The family must see what is to be changed, and answer, before it is changed; days in another order hide whether they could.",
  source: [cite("sendStandards"), cite("sendRegs2014", "22(2)"), cite("sendRegs2014", "20(10)")],
  reads: ["/status", "/issueReason", "/reviewMeetingDate", "/amendmentNoticeDate", "/issuedDate"],
  message: "The {place} is earlier than the {related}, which comes before it.",
  fix: "Correct whichever of the two days is wrong, or remove a day that belongs to another version.",
  caseworker: {
    message: "{Place} is before {related}, but should come after it.",
    fix: "Check both dates. Take out a date that belongs to an older version.",
  },
  check: ({ index: { plan } }) => {
    const { status, issueReason, reviewMeetingDate, amendmentNoticeDate, issuedDate } = plan;
    if ((status !== "amendedFinal" && status !== "amendmentNotice") || !ownRoute.has(issueReason)) return [];
    return pairsOutOfOrder([
      ["/reviewMeetingDate", reviewMeetingDate],
      ["/amendmentNoticeDate", amendmentNoticeDate],
      ["/issuedDate", status === "amendedFinal" ? issuedDate : undefined],
    ]);
  },
};
