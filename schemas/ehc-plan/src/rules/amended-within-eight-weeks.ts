import { cite, fellInCoronavirusMonths, lastDayWithin } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isOrdinaryAmendment, ordinaryAmendmentReads } from "./support/is-ordinary-amendment.ts";

/** An amended plan is issued within eight weeks of the notice of amendment, whether a review led to it or not. */
export const amendedWithinEightWeeks: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/amended-within-eight-weeks",
  severity: "error",
  since: "1.0.0",
  statement:
    "A plan that the authority amends, after a review or without one, is issued within eight weeks of the notice of amendment.",
  why: "Until the amended plan is there, the child goes without the provision that was found to be needed, and the family cannot appeal.",
  source: [cite("sendRegs2014", "22(3)"), cite("sendRegs2014", "28")],
  reads: [...ordinaryAmendmentReads, "/amendmentNoticeDate", "/issuedDate"],
  message: "The amended plan was issued more than eight weeks after the notice of amendment.",
  fix: "Correct the day of the notice, the day of issue or the reason for the issue if one of them is wrong.",
  caseworker: {
    message: "The amended plan came more than eight weeks after the notice.",
    fix: "Check the dates. If they are right, this plan was late.",
  },
  check: ({ index: { plan } }) => {
    const { amendmentNoticeDate, issuedDate } = plan;
    if (amendmentNoticeDate === undefined || issuedDate === undefined || !isOrdinaryAmendment(plan)) return [];
    const lastDay = lastDayWithin(amendmentNoticeDate, { weeks: 8 });
    if (issuedDate <= lastDay || fellInCoronavirusMonths(lastDay)) return [];
    return [{ pointer: "/issuedDate", related: ["/amendmentNoticeDate"] }];
  },
};
