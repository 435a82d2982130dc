import { cite, type Dated, pairsOutOfOrder } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/**
 * The days of a case follow one another. A refusal that was overturned stays in its place, and the days after it come
 * later; a decision to assess may be the one that was made afterwards. A day that is missing is no mistake; there need not
 * have been a request.
 */
export const datesInOrder: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/dates-in-order",
  severity: "error",
  since: "1.0.0",
  statement:
    "The request, the decision whether to assess, the decision about a plan, the draft and the final plan came in this order.",
  why: "Every time limit that protects the family is counted from these days; a wrong one hides a delay or makes one up.",
  source: [cite("sendStandards"), cite("sendRegs2014", "13")],
  reads: [
    "/request/receivedDate",
    "/decision/outcome",
    "/decision/date",
    "/decision/notifiedDate",
    "/planDecision/date",
    "/planDecision/notifiedDate",
    "/draftSentDate",
    "/finalPlan/issuedDate",
    "/reversals/*/route",
    "/reversals/*/result",
    "/reversals/*/date",
  ],
  message: "The {place} is earlier than the {related}, which comes before it.",
  fix: "Correct whichever of the two days is wrong.",
  caseworker: {
    message: "{Place} comes too early: the {related} comes first.",
    fix: "Check both days and put the wrong one right.",
  },
  check: ({ record: { request, decision, planDecision, draftSentDate, finalPlan, reversals } }) => {
    const before: readonly Dated[] = [
      ["/request/receivedDate", request?.receivedDate],
      ["/decision/date", decision?.date],
    ];
    const followsReversal = decision?.outcome === "assess" && reversals?.some(({ result }) => result === "mustAssess");
    return [
      ...pairsOutOfOrder([
        ...before,
        ["/decision/notifiedDate", decision?.notifiedDate],
        ["/planDecision/date", planDecision?.date],
        ["/planDecision/notifiedDate", planDecision?.notifiedDate],
      ]),
      ...pairsOutOfOrder([
        ["/decision/date", decision?.date],
        ["/draftSentDate", draftSentDate],
        ["/finalPlan/issuedDate", finalPlan?.issuedDate],
      ]),
      ...pairsOutOfOrder([
        ...(followsReversal ? [] : [["/decision/date", decision?.date] satisfies Dated]),
        ...(reversals ?? []).map(({ date }, at): Dated => [`/reversals/${at}/date`, date]),
      ]),
    ];
  },
};
