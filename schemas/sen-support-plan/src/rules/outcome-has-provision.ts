import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { isLinked, linkReads } from "./support/is-linked.ts";

/**
 * Every outcome that is worked towards has provision that leads to it, by a link on either side. Asked only where
 * the plan carries links.
 */
export const outcomeHasProvision: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/outcome-has-provision",
  severity: "query",
  since: "1.0.0",
  statement: "Every outcome that is worked towards has provision that leads to it.",
  why: "An outcome that nothing leads to is a hope, and nobody answers for it.",
  source: [cite("codeOfPractice", "6.48"), cite("sendStandards")],
  reads: [...linkReads, "/outcomes/*/progress/*/status"],
  message: "Nothing leads to the outcome: the {place} are missing, and no provision names it.",
  fix: "Link the outcome to the provision that leads to it, or add that provision.",
  caseworker: {
    message: "Nothing in the plan leads to {place}.",
    fix: "Add the support that leads to it.",
  },
  check: ({ record }) => {
    if (!isLinked(record)) return [];
    const named = new Set((record.provisions ?? []).flatMap(({ outcomeRefs }) => outcomeRefs ?? []));
    return (record.outcomes ?? []).flatMap(({ id, provisionRefs, progress }, at) => {
      const status = progress?.at(-1)?.status;
      const over = status === "achieved" || status === "noLongerAppropriate";
      return over || named.has(id) || (provisionRefs ?? []).length > 0 ? [] : [`/outcomes/${at}/provisionRefs`];
    });
  },
};
