import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsLive, contentLiveReads } from "./support/content-is-live.ts";

/**
 * Every outcome that is worked towards says by when it is to be reached: a day, or the end of a stage of education.
 */
export const outcomeHasTargetDate: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/outcome-has-target-date",
  severity: "query",
  since: "1.0.0",
  statement:
    "Every outcome that is worked towards says by when it is to be reached: a day, or the end of a stage of education.",
  why: "An outcome without an end is never late, and a review cannot say whether it was reached.",
  source: [cite("codeOfPractice", "9.66")],
  reads: [
    "/sections/E/outcomes/*/id",
    "/sections/E/outcomes/*/targetDate",
    "/sections/E/outcomes/*/stageEnd",
    ...contentLiveReads,
  ],
  message: "Nothing says by when: the {place} is missing, and so is the end of a stage.",
  fix: "Give the day by which it is to be reached, or the stage at whose end.",
  caseworker: {
    message: "Nothing says by when this outcome should be reached: {place}.",
    fix: "Add a date, or the end of a key stage.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.outcomes) {
      if (entity.targetDate !== undefined || entity.stageEnd !== undefined || !contentIsLive(entity)) continue;
      hits.push(`${pointer}/targetDate`);
    }
    return hits;
  },
};
