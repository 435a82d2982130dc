import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { isTooShort } from "./support/is-too-short.ts";

/**
 * An absence or a closure that is claimed is long enough: four weeks, or two weeks of absence after an order, a
 * concession or an agreement.
 */
export const exceptionIsLongEnough: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/exception-is-long-enough",
  severity: "query",
  since: "1.0.0",
  statement: "An absence or a closure that is claimed as an exception lasts as long as the regulations ask.",
  why: "A shorter one excuses nothing, and the family can say so.",
  source: [cite("sendRegs2014", "10(4)(d)"), cite("sendRegs2014", "10(4)(a)"), cite("sendRegs2014", "44(3)")],
  reads: [
    "/legalRegime",
    "/reversals/*/route",
    ...["ground", "from", "to"].map((leaf) => `/timeLimitExceptions/*/${leaf}`),
  ],
  message: "{Place} is shorter than the regulations ask of an absence or a closure.",
  fix: "Correct the days; if they are right, do not rely on this exception.",
  caseworker: {
    message: "The time away or the closure was too short to count.",
    fix: "Check the dates, or do not use this reason.",
  },
  check: ({ record }) =>
    record.legalRegime === "cfa2014"
      ? (record.timeLimitExceptions ?? []).flatMap((exception, at) =>
          isTooShort(exception, record) ? [`/timeLimitExceptions/${at}`] : [],
        )
      : [],
};
