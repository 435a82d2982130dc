import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentIsLive, contentLiveReads } from "./support/content-is-live.ts";
import { isPlanText } from "./support/is-plan-text.ts";

/**
 * Section E names steps on the way to its outcomes.
 *
 * Said once for the plan, where no outcome that is worked towards has a step; an outcome that is near needs none.
 */
export const stepsLeadToOutcomes: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/steps-lead-to-outcomes",
  severity: "advice",
  since: "1.0.0",
  statement: "Section E names steps on the way to its outcomes.",
  why: "A step that is reached, or missed, tells in the middle of the year whether the outcome will be.",
  source: [cite("sendStandards"), cite("codeOfPractice", "9.69", false)],
  reads: ["/status", ...contentLiveReads, "/sections/E/outcomes/*/id", "/sections/E/outcomes/*/steps/*/text"],
  message: "None of the {place} names a step on the way to it.",
  fix: "Name for the longer outcomes what is reached first, and by when.",
  caseworker: {
    message: "No outcome has steps on the way to it.",
    fix: "Add the first steps for the longer outcomes, with dates.",
  },
  check: ({ index }) => {
    let live = 0;
    for (const { entity } of index.outcomes) {
      if (!contentIsLive(entity)) continue;
      if (contentHasAny(entity.steps)) return [];
      live += 1;
    }
    return live > 0 && isPlanText(index.plan) ? ["/sections/E/outcomes"] : [];
  },
};
