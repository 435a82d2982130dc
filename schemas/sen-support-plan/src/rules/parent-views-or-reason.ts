import { cite, isChild } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { isUnderTheAct, underTheActReads } from "./support/is-under-the-act.ts";

/**
 * A plan in use for a child holds the views of a parent, or says why not. A young person above compulsory school
 * age speaks for themselves.
 */
export const parentViewsOrReason: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/parent-views-or-reason",
  severity: "query",
  since: "1.0.0",
  statement: "A plan in use for a child holds views of a parent, or says why there are none.",
  why: "Parents know the child longest. Their worries are to be written down and set beside what the setting sees.",
  source: [cite("codeOfPractice", "6.45")],
  reads: [
    ...underTheActReads,
    ...dayOfPlanReads,
    "/child/dateOfBirth",
    "/views/parentViews/*/text",
    "/views/parentViewsNotObtained",
    "/views/parentConcerns",
  ],
  message: "There are no views of a parent, and no reason why.",
  fix: "Add what the parents say, or say what was tried.",
  caseworker: {
    message: "The plan does not say what the parents think.",
    fix: "Add their views, or say why there are none.",
  },
  check: ({ record, asOf }) => {
    const { parentViews, parentViewsNotObtained, parentConcerns } = record.views ?? {};
    if (!isUnderTheAct(record) || !isChild(record.child.dateOfBirth, dayOfPlan(record, asOf))) return [];
    const said = (parentViews ?? []).length > 0 || parentViewsNotObtained !== undefined || parentConcerns !== undefined;
    return said ? [] : ["/views/parentViews"];
  },
};
