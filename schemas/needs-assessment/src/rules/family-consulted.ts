import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Before deciding on a request the authority consulted the family. The duty is about first assessments; a missing day
 * is a gap in the record.
 */
export const familyConsulted: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/family-consulted",
  severity: "query",
  since: "1.0.0",
  statement: "The record shows the day on which the family was consulted, on or before the day of the decision.",
  why: "The law gives the family a say before the decision and not after it.",
  source: [cite("cfa2014", "36(4)")],
  reads: [
    ...partThreeReads,
    "/origin",
    "/familyConsultedDate",
    "/decision/outcome",
    "/decision/date",
    "/decision/notifiedDate",
  ],
  message: "The {place} is missing or lies after the decision.",
  fix: "Add the day on which the family was consulted, or correct it.",
  caseworker: {
    message: "Nothing shows that the family was asked before the decision.",
    fix: "Add the day on which you asked them.",
  },
  check: ({ record }) => {
    const { origin, familyConsultedDate, decision } = record;
    if (!partThreeApplies(record) || decision === undefined) return [];
    if (origin !== "request" && origin !== "broughtToAttention") return [];
    if (familyConsultedDate === undefined) return ["/familyConsultedDate"];
    const decided = decision.date ?? decision.notifiedDate;
    return decided !== undefined && familyConsultedDate > decided ? ["/familyConsultedDate"] : [];
  },
};
