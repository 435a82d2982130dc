import { addDays, type EhcTimelinessExceptionCode, lastDayBeginningWith } from "@send-standards/common";
import type { Random } from "@send-standards/common/sample";
import { assessmentBefore, assessmentFrom } from "./assessment-before.ts";
import type { Timeline } from "./timeline.ts";
import { weekdayBefore } from "./weekday-before.ts";

/** Returns the eve of the day on which the next review is late: twelve months after, six for somebody under five. */
export const reviewDue = (date: string, underFive: boolean): string =>
  lastDayBeginningWith(date, { months: underFive ? 6 : 12 });

const exceptions: readonly EhcTimelinessExceptionCode[] = ["SCHOOL-CLOSED", "EY-CLOSED", "EXCEPTIONAL", "ABSENT"];

const late = (issued: string, random: Random, underFive: boolean): Partial<Timeline> & Pick<Timeline, "assessment"> => {
  const request = weekdayBefore(issued, -random.int(150, 175));
  const assessment = assessmentFrom(request, weekdayBefore(request, random.int(28, 41)), random);
  const from = addDays(assessment.asked, random.int(2, 12));
  const ground = underFive ? random.pick(["EY-CLOSED", "ABSENT"] as const) : random.pick(exceptions);
  return { assessment, exception: { ground, from, to: addDays(from, random.int(36, 44)) } };
};

/** Returns the days of a first plan issued on `issued` after an ordinary assessment. */
export const firstPlan = (issued: string, random: Random, underFive: boolean): Timeline => {
  const isLate = random.chance(12);
  const early = !isLate && random.chance(12);
  const draft = weekdayBefore(issued, -(early ? random.int(8, 11) : random.int(20, 28)));
  return {
    route: "initialAssessment",
    made: issued,
    issued,
    firstIssued: issued,
    version: 1,
    draft,
    nextReview: reviewDue(issued, underFive),
    ...(isLate ? late(issued, random, underFive) : { assessment: assessmentBefore(issued, random) }),
    ...(early ? { agreedEarly: addDays(draft, random.int(3, 6)) } : {}),
  };
};

/** Returns the days of a first plan that was made after an order, a concession or a mediation. */
export const firstPlanAfter = (
  route: "tribunalOrder" | "concession" | "mediation",
  issued: string,
  random: Random,
  underFive: boolean,
): Timeline => {
  const order = weekdayBefore(issued, -random.int(86, 94));
  const request = weekdayBefore(order, -random.int(120, 200));
  return {
    route,
    made: issued,
    issued,
    firstIssued: issued,
    version: 1,
    order,
    draft: weekdayBefore(issued, -random.int(20, 24)),
    nextReview: reviewDue(issued, underFive),
    assessment: assessmentFrom(request, weekdayBefore(order, random.int(9, 12)), random),
  };
};

/** Returns the days of a draft of a first plan that was sent on `draft`. */
export const draftPlan = (draft: string, random: Random): Timeline => ({
  route: "initialAssessment",
  made: draft,
  draft,
  assessment: assessmentBefore(addDays(draft, random.int(24, 30)), random),
});

/** Returns the days of a draft that was sent and not issued, with the notice of that decision within sixteen weeks. */
export const plannedAndRefused = (draft: string, random: Random): Timeline => {
  const request = weekdayBefore(draft, -random.int(88, 90));
  const refused = weekdayBefore(request, random.int(109, 111));
  return {
    route: "initialAssessment",
    made: draft,
    draft,
    refused,
    assessment: assessmentFrom(request, weekdayBefore(request, random.int(28, 38)), random),
  };
};
