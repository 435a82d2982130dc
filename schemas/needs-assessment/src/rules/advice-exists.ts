import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** Whatever names advice names advice of this record. */
export const adviceExists: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/advice-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Evidence that became advice, and advice that was replaced, name advice that is in the record.",
  why: "Whoever follows the link finds nothing, and the advice is asked for again.",
  source: [cite("sendStandards")],
  reads: ["/advice/*/id", "/advice/*/supersededBy", "/evidence/*/id", "/evidence/*/adviceRef"],
  message: "The {place} names advice that is not in the record.",
  fix: "Correct the id, add the advice, or take the link out.",
  caseworker: { message: "{Place} names advice that is not in this case.", fix: "Add the advice, or choose another." },
  check: ({ record: { evidence, advice }, index }) => [
    ...(evidence ?? []).flatMap(({ adviceRef }, at) =>
      adviceRef === undefined || index.advice.has(adviceRef) ? [] : [`/evidence/${at}/adviceRef`],
    ),
    ...(advice ?? []).flatMap(({ supersededBy }, at) =>
      supersededBy === undefined || index.advice.has(supersededBy) ? [] : [`/advice/${at}/supersededBy`],
    ),
  ],
};
