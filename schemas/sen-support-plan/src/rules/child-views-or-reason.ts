import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { isUnderTheAct, underTheActReads } from "./support/is-under-the-act.ts";

/** A plan in use holds the views of the child or young person, or says why not. */
export const childViewsOrReason: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/child-views-or-reason",
  severity: "query",
  since: "1.0.0",
  statement: "A plan in use holds views of the child or young person, or says why there are none.",
  why: "Support that nobody asked the child about often misses what matters most.",
  source: [cite("codeOfPractice", "6.45")],
  reads: [...underTheActReads, "/views/childViews/*/text", "/views/childViewsNotObtained"],
  message: "There are no views of the child or young person, and no reason why.",
  fix: "Add what the child or young person says, draws or shows; or say what was tried.",
  caseworker: {
    message: "The plan does not say what the child or young person thinks.",
    fix: "Add their views, or say why there are none.",
  },
  check: ({ record }) => {
    const { childViews, childViewsNotObtained } = record.views ?? {};
    if (!isUnderTheAct(record) || (childViews ?? []).length > 0 || childViewsNotObtained !== undefined) return [];
    return ["/views/childViews"];
  },
};
