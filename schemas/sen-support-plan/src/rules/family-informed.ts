import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { isUnderTheAct, underTheActReads } from "./support/is-under-the-act.ts";
import { owesNotice, owesNoticeReads } from "./support/owes-notice.ts";

/**
 * A plan in use at a setting that section 68 names says that and when the family was told. Telling them may follow
 * the first day of support by a little; no order is asked for.
 */
export const familyInformed: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/family-informed",
  severity: "query",
  since: "1.0.0",
  statement:
    "A plan in use at a school says that the parent, or the young person, was told of the provision, and when.",
  why: "A family that does not know of the support cannot question it, add to it or notice when it stops.",
  source: [cite("cfa2014", "68"), cite("codeOfPractice", "6.48")],
  reads: [
    ...underTheActReads,
    ...owesNoticeReads,
    "/provisions/*/id",
    "/familyInformed/informed",
    "/familyInformed/date",
  ],
  message: "The plan does not show that, or when, the family was told of the provision.",
  fix: "Add that they were told and on which day; tell them if nobody has.",
  caseworker: {
    message: "The plan does not show when the family was told of the support.",
    fix: "Add the date. If no one has told them, tell them now.",
  },
  check: ({ record }) => {
    if (!isUnderTheAct(record) || !owesNotice(record) || (record.provisions ?? []).length === 0) return [];
    const { familyInformed } = record;
    if (familyInformed === undefined) return ["/familyInformed"];
    return familyInformed.informed && familyInformed.date === undefined ? ["/familyInformed/date"] : [];
  },
};
