import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { isLinked, linkReads } from "./support/is-linked.ts";

/**
 * Every provision meets a need or leads to an outcome, by a link on either side. Asked only where the plan carries
 * links.
 */
export const provisionServesSomething: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/provision-serves-something",
  severity: "query",
  since: "1.0.0",
  statement: "Every provision meets a need or leads to an outcome.",
  why: "Provision that serves nothing in the plan is either left over or hides a need that nobody wrote down.",
  source: [cite("codeOfPractice", "6.48"), cite("sendStandards")],
  reads: linkReads,
  message: "{Place} serves no need and no outcome of the plan.",
  fix: "Link it to what it is for, or take it out.",
  caseworker: {
    message: "{Place} is not tied to any need or outcome.",
    fix: "Say what it is for, or take it out.",
  },
  check: ({ record }) => {
    if (!isLinked(record)) return [];
    const named = new Set((record.outcomes ?? []).flatMap(({ provisionRefs }) => provisionRefs ?? []));
    return (record.provisions ?? []).flatMap(({ id, needRefs, outcomeRefs }, at) =>
      named.has(id) || (needRefs ?? []).length > 0 || (outcomeRefs ?? []).length > 0 ? [] : [`/provisions/${at}`],
    );
  },
};
