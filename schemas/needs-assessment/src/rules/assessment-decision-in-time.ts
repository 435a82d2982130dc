import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { clockReads } from "./support/clock-reads.ts";
import { lateStep } from "./support/late-step.ts";
import { stepDayReads } from "./support/step-days.ts";

/**
 * The family was told within the time limit whether there will be an assessment: six weeks, or fifteen days for a
 * reassessment. A decision that came later with any exception claimed is another rule's question. A refusal that somebody
 * overturned keeps its own clock; a decision to assess that followed an order, a concession or an agreement has none.
 */
export const assessmentDecisionInTime: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/assessment-decision-in-time",
  severity: "error",
  since: "1.0.0",
  statement: "The family was told in time whether there will be an assessment, or an exception is claimed.",
  why: "Six weeks are a long time for a child who cannot keep up; beyond them every week is lost.",
  source: [cite("sendRegs2014", "5(1)"), cite("sendRegs2014", "15(4)"), cite("sendRegs2014", "25(1)")],
  reads: [...clockReads, ...stepDayReads],
  message: "The {place} is after the last day, and no exception is claimed.",
  fix: "Record the exception if there was one, or correct the days.",
  caseworker: {
    message: "The family was told too late if there will be an assessment.",
    fix: "Tell the family why, and note any lawful reason for the delay.",
  },
  check: ({ record }) => {
    const followsReversal =
      record.decision?.outcome === "assess" && record.reversals?.some(({ result }) => result === "mustAssess");
    return followsReversal ? [] : lateStep("decideWhetherToAssess", record);
  },
};
