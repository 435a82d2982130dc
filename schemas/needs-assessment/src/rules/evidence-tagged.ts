import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** Each piece of evidence says what it shows and which advice it could stand in for. */
export const evidenceTagged: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/evidence-tagged",
  severity: "advice",
  since: "1.0.0",
  statement:
    "Each piece of evidence is tagged with what it shows and with the kinds of advice that it could stand in for.",
  why: "Evidence that is tagged when it comes is not collected a second time during the assessment.",
  source: [cite("codeOfPractice", "9.14"), cite("sendRegs2014", "6(4)")],
  reads: ["/evidence/*/id", "/evidence/*/categories/*", "/evidence/*/adviceTypes/*"],
  message: "The {place} are missing.",
  fix: "Say what it shows, and which kinds of advice it could stand in for.",
  caseworker: {
    message: "A document does not say what it shows.",
    fix: "Say what it shows and whose advice it could save.",
  },
  check: ({ record }) =>
    (record.evidence ?? []).flatMap(({ categories, adviceTypes }, at) => [
      ...((categories ?? []).length > 0 ? [] : [`/evidence/${at}/categories`]),
      ...(adviceTypes === undefined ? [`/evidence/${at}/adviceTypes`] : []),
    ]),
};
