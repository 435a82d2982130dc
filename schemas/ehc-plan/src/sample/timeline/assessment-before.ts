import { addDays, laterOf } from "@send-standards/common";
import type { Random } from "@send-standards/common/sample";
import type { AssessmentDays } from "./timeline.ts";
import { weekdayBefore } from "./weekday-before.ts";

/** Returns the days of an assessment that began with `request`: a decision within six weeks, advice within six more. */
export const assessmentFrom = (request: string, decision: string, random: Random): AssessmentDays => {
  const asked = laterOf(decision, weekdayBefore(decision, random.int(3, 5)));
  return { request, decision, asked, due: addDays(asked, 42) };
};

/** Returns the days of an ordinary assessment that led to a first plan on `issued`, within twenty weeks. */
export const assessmentBefore = (issued: string, random: Random): AssessmentDays => {
  const request = weekdayBefore(issued, -random.int(126, 136));
  return assessmentFrom(request, weekdayBefore(request, random.int(28, 41)), random);
};
