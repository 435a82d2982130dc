import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** Whatever names evidence names evidence of this record. */
export const evidenceExists: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/evidence-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every statement about evidence names evidence that is in the record.",
  why: "An agreement about a document that is not there is an agreement about nothing, and the advice is collected again.",
  source: [cite("sendStandards")],
  reads: [
    "/evidence/*/id",
    "/sufficiency/*/evidenceRef",
    "/criteriaSets/*/title",
    "/criteriaSets/*/results/*/criterion",
    "/criteriaSets/*/results/*/evidenceRefs/*",
  ],
  message: "The {place} names evidence that is not in the record.",
  fix: "Correct the id, add the evidence, or take the link out.",
  caseworker: {
    message: "{Place} names a document that is not in this case.",
    fix: "Add the document, or choose another.",
  },
  check: ({ record: { sufficiency, criteriaSets }, index: { evidence } }) => [
    ...(sufficiency ?? []).flatMap(({ evidenceRef }, at) =>
      evidence.has(evidenceRef) ? [] : [`/sufficiency/${at}/evidenceRef`],
    ),
    ...(criteriaSets ?? []).flatMap(({ results }, set) =>
      (results ?? []).flatMap(({ evidenceRefs }, result) =>
        (evidenceRefs ?? []).flatMap((ref, at) =>
          evidence.has(ref) ? [] : [`/criteriaSets/${set}/results/${result}/evidenceRefs/${at}`],
        ),
      ),
    ),
  ],
};
