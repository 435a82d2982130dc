import type { AssessmentStepCode } from "@send-standards/common";
import type { Hit } from "@send-standards/core";
import { limitFor } from "../../clock/statutory-limits.ts";
import { timeliness } from "../../clock/timeliness.ts";
import type { NeedsAssessment } from "../../types.ts";
import { partThreeApplies } from "./part-three-applies.ts";
import { stepDays } from "./step-days.ts";

/**
 * Returns the place of a step that was done after its last day where nothing was claimed to excuse it. A claim that
 * does not hold is another rule's question, and so is a step that has not been done.
 */
export const lateStep = (step: AssessmentStepCode, record: NeedsAssessment): Hit[] => {
  if (!partThreeApplies(record)) return [];
  const limit = limitFor(step, record);
  const done = stepDays(record).find((one) => one.step === step);
  if (limit === undefined || done?.day === undefined) return [];
  return timeliness(limit, done.day, done.day) === "late" ? [{ pointer: done.pointer }] : [];
};
