import {
  addDays,
  addMonths,
  addYears,
  earlierOf,
  type IssueReasonCode,
  lastDayBeginningWith,
  laterOf,
  type ReviewTypeCode,
} from "@send-standards/common";
import type { Random } from "@send-standards/common/sample";
import { assessmentBefore, assessmentFrom } from "./assessment-before.ts";
import type { Timeline } from "./timeline.ts";
import { weekdayBefore } from "./weekday-before.ts";

/** What was before a later version: its number, the first issue and the issue before it. */
type Before = Pick<Timeline, "version" | "firstIssued" | "beforeIssued" | "assessment">;

/**
 * Returns what came before a version that follows the review completed on `lastReview`: one version a year,
 * each review within twelve months of the one before.
 */
const before = (lastReview: string, version: number, random: Random): Before => {
  const yearBefore = weekdayBefore(addYears(lastReview, -1), random.int(8, 25));
  const firstIssued = version === 2 ? yearBefore : weekdayBefore(addYears(yearBefore, 2 - version), random.int(5, 20));
  return {
    version,
    firstIssued,
    beforeIssued: version === 2 ? firstIssued : addDays(yearBefore, 30),
    assessment: assessmentBefore(firstIssued, random),
  };
};

const afterReview = (lastReview: string): Pick<Timeline, "lastReview" | "nextReview"> => ({
  lastReview,
  nextReview: lastDayBeginningWith(lastReview, { months: 12 }),
});

/** Returns the days of a plan amended after a review: notice within four weeks of the meeting, issue within eight of the notice. */
export const amendedAfterReview = (
  route: "annualReview" | "phaseTransfer",
  reviewType: ReviewTypeCode,
  issued: string,
  version: number,
  random: Random,
): Timeline => {
  const amendmentNotice = weekdayBefore(issued, -random.int(18, 48));
  return {
    route,
    made: issued,
    issued,
    amendmentNotice,
    meeting: weekdayBefore(amendmentNotice, -random.int(9, 25)),
    reviewType,
    ...afterReview(amendmentNotice),
    ...before(amendmentNotice, version, random),
  };
};

/** Returns the days of a notice of amendment that was sent on `notice` and has not led to a version yet. */
export const proposedAmendment = (
  route: "annualReview" | "phaseTransfer" | "amendWithoutReview",
  reviewType: ReviewTypeCode,
  notice: string,
  version: number,
  random: Random,
): Timeline => {
  const lastReview = route === "amendWithoutReview" ? weekdayBefore(notice, -random.int(60, 150)) : notice;
  return {
    route,
    made: notice,
    amendmentNotice: notice,
    ...(route === "amendWithoutReview" ? {} : { meeting: weekdayBefore(notice, -random.int(9, 25)), reviewType }),
    ...afterReview(lastReview),
    ...before(lastReview, version, random),
  };
};

/** Returns the days of a plan amended at another time: with a notice, or by an order, a concession or an agreement. */
export const amendedOtherwise = (
  route: Extract<IssueReasonCode, "amendWithoutReview" | "tribunalOrder" | "concession" | "mediation">,
  issued: string,
  version: number,
  random: Random,
): Timeline => {
  const lastReview = weekdayBefore(issued, -random.int(80, 150));
  const own: Partial<Timeline> =
    route === "amendWithoutReview"
      ? { amendmentNotice: weekdayBefore(issued, -random.int(18, 48)) }
      : { order: weekdayBefore(issued, -random.int(7, 26)) };
  return { route, made: issued, issued, ...own, ...afterReview(lastReview), ...before(lastReview, version, random) };
};

/** Returns the days of a plan that replaced another after a reassessment: issued within fourteen weeks of the decision. */
export const reassessed = (issued: string, version: number, random: Random): Timeline => {
  const decision = weekdayBefore(issued, -random.int(84, 94));
  const lastReview = weekdayBefore(issued, -random.int(200, 300));
  return {
    route: "reassessment",
    made: issued,
    issued,
    draft: weekdayBefore(issued, -random.int(20, 26)),
    ...before(lastReview, version, random),
    lastReview,
    nextReview: lastDayBeginningWith(issued, { months: 12 }),
    assessment: assessmentFrom(weekdayBefore(decision, -random.int(7, 12)), decision, random),
  };
};

/** Returns the days of a draft after a reassessment, sent on `draft`. */
export const draftAfterReassessment = (draft: string, version: number, random: Random): Timeline => {
  const { issued: _, nextReview: __, ...days } = reassessed(addDays(draft, 24), version, random);
  return { ...days, made: draft, draft };
};

/** Returns the days of a plan that came from another authority on `transfer`: its clock, or three months from the move if later. */
export const transferredIn = (plan: Timeline, transfer: string): Timeline => {
  const afterMove = lastDayBeginningWith(transfer, { months: 3 });
  const next = plan.nextReview ?? afterMove;
  return { ...plan, route: "laTransfer", transfer, nextReview: laterOf(next, afterMove) };
};

/** Returns the first of September after the next fifteenth of February and the window of issue for it, or `undefined`. */
export const phaseWindow = (
  asOf: string,
  lastMonthDay: "02-13" | "03-29",
): { readonly from: string; readonly to: string; readonly nextPhase: string } | undefined => {
  const year = Number(asOf.slice(0, 4)) + (asOf.slice(5) >= "11-08" ? 1 : 0);
  if (asOf.slice(5) >= "08-25" && asOf.slice(5) < "11-08") return undefined;
  const from = `${String(year - 1)}-10-20`;
  const last = `${String(year)}-${lastMonthDay}`;
  const yesterday = addDays(asOf, -1);
  return { from, to: earlierOf(last, yesterday), nextPhase: `${String(year)}-09-01` };
};

/** Returns the day from which a young person moves between post-16 institutions: five months and more after `made`. */
export const post16Move = (made: string): string => {
  const earliest = addMonths(made, 5);
  const september = `${earliest.slice(0, 4)}-09-01`;
  return september > earliest ? september : addYears(september, 1);
};
