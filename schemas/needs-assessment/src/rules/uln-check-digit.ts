import { checkUln, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** The last digit of the unique learner number is the one that the others ask for. */
export const ulnCheckDigit: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/uln-check-digit",
  severity: "error",
  since: "1.0.0",
  statement: "The last digit of the unique learner number is the one that the others ask for.",
  why: "A number with a wrong digit belongs to no learner; the college's file and the case will not find each other.",
  source: [cite("ilr"), cite("sen2")],
  reads: ["/child/identifiers/uln"],
  message:
    "The {place} cannot have been given out: its last digit does not go with the others, or it is a placeholder.",
  fix: "Compare it with the record of the school or college; leave it out where there is none.",
  caseworker: {
    message: "The learner number has a wrong digit.",
    fix: "Ask the school or college for the right number.",
  },
  check: ({ record }) => {
    const uln = record.child.identifiers?.uln;
    return uln !== undefined && checkUln(uln) !== "sound" ? ["/child/identifiers/uln"] : [];
  },
};
