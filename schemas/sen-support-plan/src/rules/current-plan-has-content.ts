import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { isUnderTheAct, underTheActReads } from "./support/is-under-the-act.ts";

/**
 * A plan in use has at least one need that is current, one outcome and one provision. A record that knows a
 * pupil's stage only has none of them.
 */
export const currentPlanHasContent: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/current-plan-has-content",
  severity: "query",
  since: "1.0.0",
  statement: "A plan in use has at least one current need, one outcome and one provision.",
  why: "A name on the SEN list is no support: without need, outcome and provision nobody knows what is to be done.",
  source: [cite("codeOfPractice", "6.48"), cite("sendStandards")],
  reads: [...underTheActReads, "/needs/*/id", "/needs/*/status", "/outcomes/*/id", "/provisions/*/id"],
  message: "The plan is in use and has no {place}.",
  fix: "Add what was assessed and agreed; keep the plan as a draft until then, or end it.",
  caseworker: {
    message: "The plan is in use but has no {place}.",
    fix: "Add them, or mark the plan as a draft.",
  },
  check: ({ record }) => {
    if (!isUnderTheAct(record)) return [];
    const { needs = [], outcomes = [], provisions = [] } = record;
    return [
      ...(needs.every(({ status }) => status === "resolved" || status === "superseded") ? ["/needs"] : []),
      ...(outcomes.length === 0 ? ["/outcomes"] : []),
      ...(provisions.length === 0 ? ["/provisions"] : []),
    ];
  },
};
