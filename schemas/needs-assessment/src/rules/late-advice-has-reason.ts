import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import { adviceLimit } from "../clock/advice-limit.ts";
import { timeliness } from "../clock/timeliness.ts";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const reuseLeaves = ["originalPurpose", "authorAgreed", "authorityAgreed", "familyAgreed", "date"].map(
  (leaf) => `reuse/${leaf}`,
);

/**
 * Advice that came more than six weeks after it was asked for says why. The six weeks leave the day of the request
 * out; they bind bodies and not the family; advice that is used again is asked for by nobody; an exception that
 * excuses the body is a reason.
 */
export const lateAdviceHasReason: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/late-advice-has-reason",
  severity: "query",
  since: "1.0.0",
  statement: "Advice that came more than six weeks after it was asked for says why it was late.",
  why: "Late advice is the usual reason for a late plan, and a child waits for it without help.",
  source: [cite("sendRegs2014", "8(1)"), cite("sendRegs2014", "8(2)")],
  reads: [
    ...partThreeReads,
    ...["ground", "steps/*", "from", "to", "adviceRequestedDate", "effect"].map(
      (leaf) => `/timeLimitExceptions/*/${leaf}`,
    ),
    ...["id", "type", "requestedDate", "dueDate", "receivedDate", "lateReason", ...reuseLeaves].map(
      (leaf) => `/advice/*/${leaf}`,
    ),
  ],
  message: "The advice came more than six weeks after it was asked for, and the {place} is missing.",
  fix: "Give the reason, such as an appointment that was missed; or correct the days.",
  caseworker: {
    message: "This advice came late, and nobody says why.",
    fix: "Ask the service why, and write it down.",
  },
  check: ({ record }) => {
    if (!partThreeApplies(record)) return [];
    return (record.advice ?? []).flatMap((advice, at) => {
      const { receivedDate, dueDate, lateReason } = advice;
      if (receivedDate === undefined || lateReason !== undefined) return [];
      if (dueDate !== undefined && receivedDate <= dueDate) return [];
      const state = timeliness(adviceLimit(advice, record), receivedDate, receivedDate);
      return state === "late" || state === "unclear" ? [`/advice/${at}/lateReason`] : [];
    });
  },
};
