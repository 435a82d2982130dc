import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { assessedReads, wasAssessed } from "./support/was-assessed.ts";

const three = ["authorAgreed", "authorityAgreed", "familyAgreed"] as const;

/**
 * Earlier advice stands in for new advice only where its author, the authority and the family are all satisfied with
 * it. A record shows a breach only where the assessment is complete, one of the three is recorded as not satisfied, and no
 * new advice of the kind was obtained, in a report of its own or as part of a joint one. What the family gave needs no
 * agreement.
 */
export const reusedAdviceAgreed: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/reused-advice-agreed",
  severity: "error",
  since: "1.0.0",
  statement:
    "Earlier advice stands in for new advice only where its author, the authority and the family are all satisfied with it.",
  why: "An old report may describe a child who has changed; each of the three can ask for a new one.",
  source: [cite("sendRegs2014", "6(4)")],
  reads: [
    ...partThreeReads,
    ...assessedReads,
    ...[
      "id",
      "type",
      "contributors/*/type",
      "supersededBy",
      "reuse/originalPurpose",
      "reuse/date",
      ...three.map((part) => `reuse/${part}`),
    ].map((leaf) => `/advice/*/${leaf}`),
  ],
  message: "Earlier advice stands in for new advice, and the entry “{place}” says no.",
  fix: "Obtain new advice of this kind, or record the agreement if it was given.",
  caseworker: {
    message: "Old advice is used, but not all three agreed to it.",
    fix: "Ask for new advice, or get the missing yes.",
  },
  check: ({ record }) => {
    if (!partThreeApplies(record) || !wasAssessed(record)) return [];
    const advice = record.advice ?? [];
    const obtained = new Set(
      advice
        .filter(({ reuse }) => reuse === undefined)
        .flatMap(({ type, contributors }) => [type, ...(contributors ?? []).map((one) => one.type)]),
    );
    return advice.flatMap(({ type, reuse, supersededBy }, at) => {
      if (type === "parentOrYoungPerson" || supersededBy !== undefined || obtained.has(type)) return [];
      return three.filter((part) => reuse?.[part] === false).map((part) => `/advice/${at}/reuse/${part}`);
    });
  },
};
