import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { clockReads } from "./support/clock-reads.ts";
import { lateStep } from "./support/late-step.ts";
import { stepDayReads } from "./support/step-days.ts";

/**
 * The final plan was sent within the time limit: twenty weeks, fourteen after a reassessment, an order to assess, a
 * concession or an agreement, eleven after an order to make a plan. After a change of mind and after a case was sent
 * back there is no limit to measure it by.
 */
export const finalPlanInTime: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/final-plan-in-time",
  severity: "error",
  since: "1.0.0",
  statement: "The final plan was sent in time, or an exception is claimed.",
  why: "Nothing in a plan has to be done before the plan is final.",
  source: [
    cite("sendRegs2014", "13(2)"),
    cite("sendRegs2014", "27(2)"),
    cite("sendRegs2014", "44(2)"),
    cite("sendRegs2014", "45(3A)"),
  ],
  reads: [...clockReads, ...stepDayReads],
  message: "The {place} is after the last day, and no exception is claimed.",
  fix: "Record the exception, or the other day that the Tribunal directed or the two sides agreed in writing, if there was one; or correct the days.",
  caseworker: {
    message: "The final plan was sent too late.",
    fix: "Tell the family why, and note any lawful reason for the delay.",
  },
  check: ({ record }) => lateStep("sendFinalPlan", record),
};
