import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { clockReads } from "./support/clock-reads.ts";
import { lateStep } from "./support/late-step.ts";
import { stepDayReads } from "./support/step-days.ts";

/**
 * A family that gets no plan was told within the time limit: sixteen weeks, or ten weeks after an order to assess, a
 * concession or an agreement.
 */
export const noPlanToldInTime: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/no-plan-told-in-time",
  severity: "error",
  since: "1.0.0",
  statement: "A family that gets no plan was told in time, or an exception is claimed.",
  why: "Until the family is told, it cannot appeal and nobody plans other help.",
  source: [cite("sendRegs2014", "10(1)"), cite("sendRegs2014", "44(2)(b)"), cite("sendRegs2014", "45(3A)")],
  reads: [...clockReads, ...stepDayReads],
  message: "The {place} is after the last day, and no exception is claimed.",
  fix: "Record the exception, or the other day that the Tribunal directed or the two sides agreed in writing, if there was one; or correct the days.",
  caseworker: {
    message: "The family was told too late that there will be no plan.",
    fix: "Tell the family why, and note any lawful reason for the delay.",
  },
  check: ({ record }) => lateStep("notifyNoPlan", record),
};
