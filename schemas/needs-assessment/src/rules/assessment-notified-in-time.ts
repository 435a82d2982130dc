import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { clockReads } from "./support/clock-reads.ts";
import { lateStep } from "./support/late-step.ts";
import { stepDayReads } from "./support/step-days.ts";

/**
 * After an order to assess, a concession or a mediation agreement the family was told within two weeks that there will
 * be an assessment.
 */
export const assessmentNotifiedInTime: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/assessment-notified-in-time",
  severity: "error",
  since: "1.0.0",
  statement:
    "After an order to assess, a concession or an agreement, the family was told within two weeks that there will be an assessment.",
  why: "A family that has won wants to know that it counts.",
  source: [cite("sendRegs2014", "44(2)(b)"), cite("sendRegs2014", "45(3)"), cite("sendRegs2014", "42(2)")],
  reads: [...clockReads, ...stepDayReads],
  message: "The {place} is after the last day, and no exception is claimed.",
  fix: "Record the exception, or the other day that the Tribunal directed or the two sides agreed in writing, if there was one; or correct the days.",
  caseworker: {
    message: "After the refusal was overturned the family was told too late.",
    fix: "Tell the family why, and note any lawful reason.",
  },
  check: ({ record }) => lateStep("notifyAssessment", record),
};
