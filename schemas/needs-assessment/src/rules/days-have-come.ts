import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/**
 * The days of what was done have come. A record that is judged on a day in the past may know more than that day did,
 * so this is a question.
 */
export const daysHaveCome: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/days-have-come",
  severity: "query",
  since: "1.0.0",
  statement: "What the record says was done was done on the day on which it is judged, or before.",
  why: "A day that has not come is a plan or a slip of the pen, and the clock runs from it all the same.",
  source: [cite("sendStandards")],
  reads: [
    "/request/receivedDate",
    "/decision/date",
    "/decision/notifiedDate",
    "/planDecision/date",
    "/planDecision/notifiedDate",
    "/draftSentDate",
    "/finalPlan/issuedDate",
    "/advice/*/id",
    "/advice/*/receivedDate",
  ],
  message: "The {place} has not come yet.",
  fix: "Correct the day, or leave it out until it has come.",
  caseworker: { message: "{Place} lies in the future.", fix: "Correct the day, or take it out until then." },
  check: ({ record: { request, decision, planDecision, draftSentDate, finalPlan, advice }, asOf }) => {
    const days: readonly (readonly [Pointer, string | undefined])[] = [
      ["/request/receivedDate", request?.receivedDate],
      ["/decision/date", decision?.date],
      ["/decision/notifiedDate", decision?.notifiedDate],
      ["/planDecision/date", planDecision?.date],
      ["/planDecision/notifiedDate", planDecision?.notifiedDate],
      ["/draftSentDate", draftSentDate],
      ["/finalPlan/issuedDate", finalPlan?.issuedDate],
      ...(advice ?? []).map(({ receivedDate }, at) => [`/advice/${at}/receivedDate`, receivedDate] as const),
    ];
    return days.flatMap(([pointer, day]) => (day !== undefined && day > asOf ? [pointer] : []));
  },
};
