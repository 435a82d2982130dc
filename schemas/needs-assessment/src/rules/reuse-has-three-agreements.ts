import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const three = ["authorAgreed", "authorityAgreed", "familyAgreed"] as const;

/**
 * Advice that is used again says whether each of the three is satisfied with it: on the advice itself or where the
 * sufficiency of its evidence is recorded. What is not recorded may have been said.
 */
export const reuseHasThreeAgreements: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/reuse-has-three-agreements",
  severity: "query",
  since: "1.0.0",
  statement: "Advice that is used again says whether its author, the authority and the family are satisfied with it.",
  why: "Two yeses are not enough; the third person may know that the report is out of date.",
  source: [cite("sendRegs2014", "6(4)")],
  reads: [
    ...partThreeReads,
    ...[
      "id",
      "type",
      "supersededBy",
      "reuse/originalPurpose",
      "reuse/date",
      ...three.map((part) => `reuse/${part}`),
    ].map((leaf) => `/advice/*/${leaf}`),
    "/evidence/*/id",
    "/evidence/*/adviceRef",
    "/sufficiency/*/evidenceRef",
    ...three.map((part) => `/sufficiency/*/${part}`),
  ],
  message: "The {place} is missing: earlier advice is used again.",
  fix: "Ask whoever has not answered, and record the answer.",
  caseworker: {
    message: "Old advice is used, and one answer is missing.",
    fix: "Ask the author, your manager or the family.",
  },
  check: ({ record }) => {
    if (!partThreeApplies(record)) return [];
    const evidenceOf = new Map((record.evidence ?? []).map(({ id, adviceRef }) => [adviceRef, id]));
    return (record.advice ?? []).flatMap(({ id, type, reuse, supersededBy }, at) => {
      if (reuse === undefined || type === "parentOrYoungPerson" || supersededBy !== undefined) return [];
      const evidence = evidenceOf.get(id);
      const elsewhere = (record.sufficiency ?? []).filter(({ evidenceRef }) => evidenceRef === evidence);
      return three
        .filter((part) => reuse[part] === undefined && elsewhere.every((one) => one[part] === undefined))
        .map((part) => `/advice/${at}/reuse/${part}`);
    });
  },
};
