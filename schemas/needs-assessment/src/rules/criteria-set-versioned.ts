import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** A set of criteria that was used says in which version. */
export const criteriaSetVersioned: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/criteria-set-versioned",
  severity: "advice",
  since: "1.0.0",
  statement: "Every set of criteria that was held against the evidence states its version.",
  why: "Criteria change; a family that asks why can only be shown those of its own time.",
  source: [cite("sendStandards")],
  reads: ["/criteriaSets/*/title", "/criteriaSets/*/version"],
  message: "The {place} is missing.",
  fix: "Add the version of the set, or the day from which it has been in use as its version.",
  caseworker: { message: "The guidance that was used has no date or number.", fix: "Say which edition it was." },
  check: ({ record }) =>
    (record.criteriaSets ?? []).flatMap(({ version }, at) =>
      version === undefined ? [`/criteriaSets/${at}/version`] : [],
    ),
};
