import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** A decision states the day on which the family was told: time limits are counted to that day, and appeals from it. */
export const decisionDayRecorded: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/decision-day-recorded",
  severity: "query",
  since: "1.0.0",
  statement: "Every decision states the day on which the family was told.",
  why: "Time limits and the right of appeal run from these days.",
  source: [cite("sendStandards"), cite("sendRegs2014", "5(1)")],
  reads: ["decision", "planDecision"].flatMap((name) => ["outcome", "notifiedDate"].map((leaf) => `/${name}/${leaf}`)),
  message: "The {place} is missing.",
  fix: "Add the day on which the family was told.",
  caseworker: { message: "{Place} is missing.", fix: "Add the day, so that the time limits can be seen." },
  check: ({ record }) =>
    (["decision", "planDecision"] as const).flatMap((name) => {
      const decision = record[name];
      if (decision === undefined) return [];
      return decision.notifiedDate === undefined ? [`/${name}/notifiedDate`] : [];
    }),
};
