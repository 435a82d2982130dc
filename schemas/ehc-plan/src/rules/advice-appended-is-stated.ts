import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentAssessmentAdvice, contentAssessmentAdviceReads } from "./support/content-assessment-advice.ts";

/** The first final plan says of all advice obtained in the assessment whether it is appended. */
export const adviceAppendedIsStated: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/advice-appended-is-stated",
  severity: "query",
  since: "1.0.0",
  statement: "The first final plan says of all advice obtained in the assessment whether it is appended.",
  why: "If the record does not say, an appendix that is missing is not missed.",
  source: [cite("sendRegs2014", "12(4)")],
  reads: contentAssessmentAdviceReads,
  message: "Nothing says whether the advice is attached to the plan: the entry “{place}” is missing.",
  fix: "Say whether a copy of the advice is attached to the plan.",
  caseworker: {
    message: "Nothing says if the advice is attached to the plan: {place}.",
    fix: "Say if a copy is attached.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of contentAssessmentAdvice(index.plan, index)) {
      if (entity.appended === undefined) hits.push(`${pointer}/appended`);
    }
    return hits;
  },
};
