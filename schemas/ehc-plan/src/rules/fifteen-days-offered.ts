import { cite, lastDayBeginningWith } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { firstPlanReads, isFirstPlan } from "./support/is-first-plan.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { readsOf } from "./support/reads-of.ts";

const byOthers: ReadonlySet<EhcPlan["issueReason"]> = new Set([
  "tribunalOrder",
  "concession",
  "mediation",
  "laTransfer",
]);

/**
 * The last day for representations is no earlier than the fifteenth day, counted with the day on which the draft
 * or the notice of amendment was served.
 *
 * A draft served on the 1st leaves until the 15th. Plans made by order, concession or mediation or taken over from
 * another authority are left alone, a family that agreed early, and a day that belongs to an earlier draft of a plan
 * that was amended since. A first plan that was issued within the fifteen days has a rule of its own.
 */
export const fifteenDaysOffered: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/fifteen-days-offered",
  severity: "error",
  since: "1.0.0",
  statement:
    "The last day for representations is no earlier than the fifteenth day, counted with the day on which the draft or the notice of amendment was served.",
  why: "The family is told how long it has, and most take that day for the law.",
  source: [cite("sendRegs2014", "13(1)(a)"), cite("sendRegs2014", "22(2)(c)")],
  reads: readsOf(partThreeReads, firstPlanReads, [
    "/representationsDueDate",
    "/draftSentDate",
    "/amendmentNoticeDate",
    "/familyAgreedEarlyDate",
  ]),
  message: "The {place} comes before the family's fifteen days are over.",
  fix: "Give the family at least fifteen days, beginning with the day of service; or correct whichever day is wrong.",
  caseworker: {
    message: "The family was given fewer than fifteen days to comment.",
    fix: "Give the family the full fifteen days. Count the day of service as day one.",
  },
  check: ({ index: { plan } }) => {
    const { status, issueReason, representationsDueDate, draftSentDate, amendmentNoticeDate, issuedDate } = plan;
    if (representationsDueDate === undefined || plan.familyAgreedEarlyDate !== undefined) return [];
    if (byOthers.has(issueReason) || !partThreeApplies(plan)) return [];
    const isAmendment = status === "amendedFinal" || status === "amendmentNotice";
    if (!isAmendment && status !== "draft" && status !== "final") return [];
    const served = isAmendment ? amendmentNoticeDate : draftSentDate;
    if (served === undefined || (isAmendment && representationsDueDate < served)) return [];
    const lastDay = lastDayBeginningWith(served, { days: 15 });
    if (representationsDueDate >= lastDay) return [];
    const issuedEarly = issuedDate !== undefined && served <= issuedDate && issuedDate <= lastDay;
    if (issuedEarly && isFirstPlan(plan)) return [];
    return [{ pointer: "/representationsDueDate", related: [isAmendment ? "/amendmentNoticeDate" : "/draftSentDate"] }];
  },
};
