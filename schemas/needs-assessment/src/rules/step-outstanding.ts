import { type AssessmentStepCode, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import { limitFor } from "../clock/statutory-limits.ts";
import { timeliness } from "../clock/timeliness.ts";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { clockReads } from "./support/clock-reads.ts";
import { hasOverturned } from "./support/has-overturned.ts";
import { partThreeApplies } from "./support/part-three-applies.ts";
import { stepDayReads } from "./support/step-days.ts";

/**
 * A step whose last day has passed has been done, or an exception is claimed. A record may have been exported before
 * the step was entered, so this is a question. Nothing is left to do in a case that has ended; and a plan after a
 * reassessment is only due where the authority decided to amend or replace the one that is there.
 */
export const stepOutstanding: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/step-outstanding",
  severity: "query",
  since: "1.0.0",
  statement: "Every step whose last day has passed is recorded as done, or an exception is claimed.",
  why: "A case that has stopped moving is found only by somebody who looks for it.",
  source: [cite("sendRegs2014", "5(1)"), cite("sendRegs2014", "13(2)")],
  reads: [...clockReads, ...stepDayReads],
  message: "The last day has passed, and the {place} is missing.",
  fix: "Do the step now, or record the day on which it was done.",
  caseworker: {
    message: "{Place} is missing, and the last day has passed.",
    fix: "Do this step now and tell the family why it is late.",
  },
  check: ({ record, asOf }) => {
    if (!partThreeApplies(record) || record.ended !== undefined) return [];
    const { origin, decision, planDecision, reversals } = record;
    const outstanding = (step: AssessmentStepCode): boolean => {
      const limit = limitFor(step, record);
      return limit !== undefined && timeliness(limit, undefined, asOf) === "overdue";
    };
    if (decision === undefined && (reversals ?? []).length === 0) {
      return outstanding("decideWhetherToAssess") ? ["/decision"] : [];
    }
    const willAssess = decision?.outcome === "assess" || hasOverturned(record, "assess");
    const noPlan = planDecision?.outcome === "noPlan" && !hasOverturned(record, "plan");
    if (!willAssess || noPlan || record.finalPlan?.issuedDate !== undefined) return [];
    const isReassessment = origin === "reassessmentRequest" || origin === "reassessmentByAuthority";
    if (isReassessment && planDecision === undefined) return [];
    return outstanding("sendFinalPlan") ? ["/finalPlan/issuedDate"] : [];
  },
};
