import { cite } from "@send-standards/common";
import type { Hit, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** No step towards an outcome is due after the outcome itself. */
export const stepsBeforeTarget: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/steps-before-target",
  severity: "error",
  since: "1.0.0",
  statement: "No step towards an outcome is due after the outcome itself.",
  why: "A step that comes too late leads nowhere, and one of the two days is not what was agreed.",
  source: [cite("sendStandards")],
  reads: ["/sections/E/outcomes/*/id", "/sections/E/outcomes/*/targetDate", "/sections/E/outcomes/*/steps/*/dueDate"],
  message: "The {place} is later than the {related}.",
  fix: "Correct whichever of the two days is wrong.",
  caseworker: {
    message: "{Place} is later than {related}.",
    fix: "Check both dates and put the wrong one right.",
  },
  check: ({ index }) => {
    const hits: Hit[] = [];
    for (const { pointer, entity } of index.outcomes) {
      const { targetDate, steps } = entity;
      if (targetDate === undefined || steps === undefined) continue;
      steps.forEach(({ dueDate }, at) => {
        if (dueDate === undefined || dueDate <= targetDate) return;
        hits.push({ pointer: `${pointer}/steps/${at}/dueDate`, related: [`${pointer}/targetDate`] });
      });
    }
    return hits;
  },
};
