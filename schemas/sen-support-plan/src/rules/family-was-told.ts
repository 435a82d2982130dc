import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { isUnderTheAct, underTheActReads } from "./support/is-under-the-act.ts";
import { owesNotice, owesNoticeReads } from "./support/owes-notice.ts";

/**
 * Where provision is being made at a setting that section 68 names, the record does not state that the family was
 * not told.
 */
export const familyWasTold: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/family-was-told",
  severity: "query",
  since: "1.0.0",
  statement:
    "Where a school makes special educational provision without an EHC plan, the parent, or the young person, has been told of it.",
  why: "The Act gives the family the right to know. Support that is kept from them is support they cannot shape.",
  source: [cite("cfa2014", "68")],
  reads: [...underTheActReads, ...owesNoticeReads, "/provisions/*/startDate", "/familyInformed/informed"],
  message: "The plan says that the family was not told of the provision, which has begun.",
  fix: "Tell the parent, or the young person, and add the day on which they were told.",
  caseworker: {
    message: "The family has not been told of the support.",
    fix: "Tell them now, and add the date.",
  },
  check: ({ record, asOf }) => {
    if (!isUnderTheAct(record) || !owesNotice(record) || record.familyInformed?.informed !== false) return [];
    const begun = (record.provisions ?? []).some(({ startDate }) => startDate !== undefined && startDate <= asOf);
    return begun ? ["/familyInformed/informed"] : [];
  },
};
