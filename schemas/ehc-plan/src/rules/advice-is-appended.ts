import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentAssessmentAdvice, contentAssessmentAdviceReads } from "./support/content-assessment-advice.ts";

/**
 * Advice obtained in the assessment is appended to the first final plan; a redacted copy counts.
 *
 * Only a record that says "not appended" shows a breach; where it says nothing, see advice-appended-is-stated.
 */
export const adviceIsAppended: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/advice-is-appended",
  severity: "error",
  since: "1.0.0",
  statement: "Advice obtained in the assessment is appended to the first final plan.",
  why: "The family, the school and a Tribunal read the plan by what the advice says; without it nobody can check the plan.",
  source: [cite("sendRegs2014", "12(4)")],
  reads: contentAssessmentAdviceReads,
  message: "Advice of the assessment is not attached to the plan: the entry “{place}” says so.",
  fix: "Attach a copy as an appendix; what must not be seen may be blacked out.",
  caseworker: {
    message: "Advice is not attached to the plan: {place}.",
    fix: "Attach a copy. What must not be seen can be blacked out.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of contentAssessmentAdvice(index.plan, index)) {
      if (entity.appended === false) hits.push(`${pointer}/appended`);
    }
    return hits;
  },
};
