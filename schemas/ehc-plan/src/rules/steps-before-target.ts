import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
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
  check: ({ index }) =>
    index.outcomes.flatMap(({ pointer, entity: { targetDate, steps } }) =>
      [...(steps ?? []).entries()]
        .filter(([, { dueDate }]) => targetDate !== undefined && dueDate !== undefined && dueDate > targetDate)
        .map(([at]) => ({ pointer: `${pointer}/steps/${at}/dueDate`, related: [`${pointer}/targetDate`] })),
    ),
};
