import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { missingParts } from "./support/missing-parts.ts";

/**
 * An exception states its first day, the last day of an absence or a closure, and why it made keeping the limit
 * impractical. A bare ground is a gap in the record and no breach.
 */
export const exceptionHasDaysAndEffect: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/exception-has-days-and-effect",
  severity: "query",
  since: "1.0.0",
  statement:
    "Every exception states its first day, an absence or a closure its last day, and each why it made keeping the limit impractical.",
  why: "A ground alone excuses nothing: the law asks whether it made keeping the limit impractical.",
  source: [cite("sendRegs2014", "10(4)"), cite("sendRegs2014", "5(4)")],
  reads: ["/legalRegime", ...["ground", "from", "to", "effect"].map((leaf) => `/timeLimitExceptions/*/${leaf}`)],
  message: "The {place} is missing.",
  fix: "Add the days of the circumstance and what it made impossible or impractical.",
  caseworker: { message: "{Place} is missing.", fix: "Add the dates and say why the step could not be done in time." },
  check: ({ record }) =>
    record.legalRegime === "cfa2014"
      ? (record.timeLimitExceptions ?? []).flatMap((exception, at) =>
          missingParts(exception).map((part) => `/timeLimitExceptions/${at}/${part}`),
        )
      : [],
};
