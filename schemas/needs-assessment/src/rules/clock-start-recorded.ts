import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/**
 * The record shows the day from which the first time limit is counted. Without it no delay can be seen, and none is
 * claimed. A reassessment that nobody asked for has no such day.
 */
export const clockStartRecorded: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/clock-start-recorded",
  severity: "query",
  since: "1.0.0",
  statement: "The record shows the day on which the request was received or the authority became responsible.",
  why: "Every time limit that protects the family is counted from that day.",
  source: [cite("sendRegs2014", "5(1)"), cite("sendRegs2014", "15(4)")],
  reads: ["/legalRegime", "/origin", "/request/receivedDate", "/responsibleFromDate"],
  message: "The {place} is missing, so no time limit can be counted.",
  fix: "Add the day on which the authority received the request, was told of the child or took over the plan.",
  caseworker: {
    message: "The day on which the case began is missing.",
    fix: "Add the day on which the request came in.",
  },
  check: ({ record: { legalRegime, origin, request, responsibleFromDate } }) => {
    if (legalRegime !== "cfa2014" || origin === "reassessmentByAuthority") return [];
    if (origin === "planTransferred") return responsibleFromDate === undefined ? ["/responsibleFromDate"] : [];
    if (origin === "reassessmentRequest") return request?.receivedDate === undefined ? ["/request/receivedDate"] : [];
    return request?.receivedDate === undefined && responsibleFromDate === undefined ? ["/request/receivedDate"] : [];
  },
};
