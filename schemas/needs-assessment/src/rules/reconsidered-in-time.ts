import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { clockReads } from "./support/clock-reads.ts";
import { lateStep } from "./support/late-step.ts";
import { stepDayReads } from "./support/step-days.ts";

/** A case that the Tribunal or a mediation agreement sent back was looked at again within two weeks. */
export const reconsideredInTime: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/reconsidered-in-time",
  severity: "error",
  since: "1.0.0",
  statement: "A case that the Tribunal, or a mediation agreement, sent back was looked at again within two weeks.",
  why: "A case that goes back and stays there is a refusal without a name.",
  source: [cite("sendRegs2014", "44(2)(d)"), cite("sendRegs2014", "42(2)")],
  reads: [...clockReads, ...stepDayReads],
  message: "The {place} is after the last day, and no other day was set.",
  fix: "Record the other day that the Tribunal directed or the two sides agreed in writing, if there was one; or correct the days.",
  caseworker: {
    message: "The case was looked at again too late.",
    fix: "Tell the family the result now, and why it is late.",
  },
  check: ({ record }) => lateStep("reconsider", record),
};
