import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { clockReads } from "./support/clock-reads.ts";
import { lateStep } from "./support/late-step.ts";
import { stepDayReads } from "./support/step-days.ts";

/**
 * After an order to make a plan, a concession or an agreement the draft was sent within five weeks. In an ordinary
 * assessment the draft has no day of its own.
 */
export const draftInTime: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/draft-in-time",
  severity: "error",
  since: "1.0.0",
  statement: "After an order to make a plan, a concession or an agreement, the draft was sent within five weeks.",
  why: "The family needs the draft to say what is wrong with it before it is final.",
  source: [cite("sendRegs2014", "44(2)(c)"), cite("sendRegs2014", "45"), cite("sendRegs2014", "42(2)")],
  reads: [...clockReads, ...stepDayReads],
  message: "The {place} is after the last day, and no exception is claimed.",
  fix: "Record the exception, or the other day that the Tribunal directed or the two sides agreed in writing, if there was one; or correct the days.",
  caseworker: {
    message: "The draft was sent too late.",
    fix: "Tell the family why, and note any lawful reason for the delay.",
  },
  check: ({ record }) => lateStep("sendDraft", record),
};
