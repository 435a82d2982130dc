import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** What overturned a refusal has its day: without it no limit can be counted. */
export const overturnedDayRecorded: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/overturned-day-recorded",
  severity: "query",
  since: "1.0.0",
  statement: "Every event that overturned a refusal states its day.",
  why: "Two, five, ten, eleven and fourteen weeks are counted from that day.",
  source: [cite("sendRegs2014", "44(2)"), cite("sendRegs2014", "45"), cite("sendRegs2014", "42(2)")],
  reads: ["/legalRegime", "/reversals/*/route", "/reversals/*/date"],
  message: "The {place} is missing, so no time limit can be counted from it.",
  fix: "Add the day of the order, the concession or the agreement.",
  caseworker: {
    message: "The day on which the refusal was overturned is missing.",
    fix: "Add the date of the order or agreement.",
  },
  check: ({ record }) =>
    record.legalRegime === "cfa2014"
      ? (record.reversals ?? []).flatMap(({ date }, at) => (date === undefined ? [`/reversals/${at}/date`] : []))
      : [],
};
