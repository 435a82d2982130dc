import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { soughtReads, soughtTypes } from "./support/sought-types.ts";
import { assessedReads, wasAssessed } from "./support/was-assessed.ts";

/**
 * Where the authority knew of a hearing, vision or multi-sensory impairment, educational advice came from a suitably
 * qualified teacher or after consulting one. Only the record of a completed assessment that says that nobody was
 * consulted shows a breach; a part of a joint report counts, and so does earlier advice that is used again.
 */
export const qualifiedTeacherConsulted: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/qualified-teacher-consulted",
  severity: "error",
  since: "1.0.0",
  statement:
    "Where a sensory impairment was known, educational advice was given by or after consulting a suitably qualified teacher.",
  why: "Somebody who does not know what deafness or blindness does to learning can miss most of what a child needs.",
  source: [cite("sendRegs2014", "6(2)")],
  reads: [
    ...partThreeReads,
    ...assessedReads,
    ...soughtReads,
    "/sensoryImpairmentKnown",
    "/advice/*/supersededBy",
    "/advice/*/consultedQualifiedTeacher",
  ],
  message: "A sensory impairment was known, and the entry “{place}” says no.",
  fix: "Have a qualified teacher consulted, and record it.",
  caseworker: {
    message: "A hearing or sight need was known, but no expert teacher was asked.",
    fix: "Ask a teacher of the deaf or of children with sight loss.",
  },
  check: ({ record }) => {
    if (!partThreeApplies(record) || !wasAssessed(record) || record.sensoryImpairmentKnown !== true) return [];
    const advice = record.advice ?? [];
    const consulted = advice.some(({ consultedQualifiedTeacher }) => consultedQualifiedTeacher === true);
    if (consulted || soughtTypes(record).has("qualifiedSensoryTeacher")) return [];
    return advice.flatMap(({ type, supersededBy, consultedQualifiedTeacher }, at) =>
      type === "educational" && supersededBy === undefined && consultedQualifiedTeacher === false
        ? [`/advice/${at}/consultedQualifiedTeacher`]
        : [],
    );
  },
};
