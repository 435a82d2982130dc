import { academicYearOf, addDays, earlierOf } from "@send-standards/common";
import type { Random } from "@send-standards/common/sample";
import { schoolDayFrom, schoolDayUpTo } from "./school-day.ts";

/** The days of one cycle. */
export interface CycleDays {
  readonly assess: string;
  readonly plan: string;
  readonly reviewDate: string;
  readonly doStart: string;
  /** Last day of support and day of the review, where the cycle is closed. */
  readonly closed?: { readonly doEnd: string; readonly review: string };
}

/** The days of one plan. */
export interface Timeline {
  readonly start: string;
  /** Last day that anything can have happened on. */
  readonly last: string;
  readonly cycles: readonly CycleDays[];
  readonly meetings: readonly string[];
  readonly reports: readonly string[];
}

const cyclesFrom = (start: string, last: string, random: Random): CycleDays[] => {
  const cycles: CycleDays[] = [];
  let plan = start;
  while (plan <= last && cycles.length < 12) {
    const reviewDate = schoolDayUpTo(addDays(plan, random.int(72, 104)));
    const doStart = addDays(plan, random.int(1, 9));
    const days = { assess: addDays(plan, -random.int(2, 16)), plan, reviewDate, doStart };
    if (reviewDate >= last) {
      cycles.push(days);
      break;
    }
    const review = earlierOf(schoolDayFrom(addDays(reviewDate, random.int(0, 5))), last);
    cycles.push({ ...days, closed: { doEnd: addDays(review, -random.int(0, 2)), review } });
    plan = schoolDayFrom(addDays(review, random.int(2, 12)));
  }
  return cycles;
};

/** Returns the days of a plan that began on `start` and is told up to `last`. */
export const makeTimeline = (start: string, last: string, random: Random): Timeline => {
  const meetings: string[] = [];
  const reports: string[] = [];
  for (let year = academicYearOf(start).startYear; year <= academicYearOf(last).startYear; year += 1) {
    const inYear = [
      `${year}-11-${random.int(10, 20)}`,
      `${year + 1}-03-${random.int(10, 20)}`,
      `${year + 1}-07-0${random.int(1, 9)}`,
    ];
    meetings.push(...inYear.map(schoolDayUpTo));
    reports.push(`${year + 1}-07-1${random.int(0, 5)}`);
  }
  const inPlan = (day: string): boolean => day >= start && day <= last;
  return {
    start,
    last,
    cycles: cyclesFrom(start, last, random),
    meetings: meetings.filter(inPlan),
    reports: reports.filter(inPlan),
  };
};
