import { addDays, addYears, fellInCoronavirusMonths, lastDayBeginningWith } from "@send-standards/common";
import type { EhcPlan } from "../../types.ts";
import { firstIssue, firstIssueReads } from "./first-issue.ts";

/** What `reviewClock` reads. */
export const reviewClockReads = [
  ...firstIssueReads,
  "/lastReviewDate",
  "/reviewMeetingDate",
  "/formerAuthority",
  "/transferDate",
] as const;

/** Until when the next review may be completed. */
export interface ReviewClock {
  /** Last day on which it is in time, ISO 8601. */
  readonly lastDay: string;
  /**
   * The day up to which a due date is not called late. It is the anniversary, one day after `lastDay`, where the period
   * starts with its first day: that is the usual slip of a calendar, and has a rule of its own.
   */
  readonly lastTolerated: string;
}

const startingWith = (day: string): ReviewClock => {
  const lastDay = lastDayBeginningWith(day, { months: 12 });
  return { lastDay, lastTolerated: addDays(lastDay, 1) };
};

const within = (day: string): ReviewClock => ({ lastDay: addYears(day, 1), lastTolerated: addYears(day, 1) });

const later = (a: ReviewClock, b: ReviewClock): ReviewClock => (a.lastDay < b.lastDay ? b : a);

/**
 * Returns the clock of the first review, or `undefined` where it may have been held already: a record that names no review
 * is believed only until the first year is over.
 */
const firstClock = (record: EhcPlan, asOf: string): ReviewClock | undefined => {
  const issued = firstIssue(record);
  if (issued === undefined) return undefined;
  const clock = startingWith(issued.date);
  const reviewed = record.lastReviewDate !== undefined;
  return reviewed || (record.reviewMeetingDate === undefined && asOf <= clock.lastDay) ? clock : undefined;
};

const ownClocks = (record: EhcPlan, asOf: string): readonly (ReviewClock | undefined)[] => {
  const { lastReviewDate, issueReason, issuedDate } = record;
  const reassessed = issueReason === "reassessment" && issuedDate !== undefined ? within(issuedDate) : undefined;
  if (issueReason === "reassessment" && reassessed === undefined) return [];
  const reviewed = lastReviewDate === undefined ? undefined : startingWith(lastReviewDate);
  return [reviewed, reassessed, firstClock(record, asOf)];
};

/**
 * Returns the clock of the next review: twelve months from the last review; from the first issue, where there has been no
 * review; from the issue of a plan that replaced another after a reassessment; and, for a plan that came from another
 * authority, not before three months from the transfer are over.
 *
 * `undefined` where the record does not show which clock runs: a transfer without its day, no review and no first issue, a
 * version issued after the clock had run out (a reassessment or a release from custody may lie between), or a limit
 * that gave way in 2020. Ask only where Part 3 of the Act applies: there is no duty to review in custody.
 *
 * Source: Children and Families Act 2014, section 44(1); Special Educational Needs and Disability Regulations 2014
 * (SI 2014/1530), regulations 15(5) and 27(4).
 */
export const reviewClock = (record: EhcPlan, asOf: string): ReviewClock | undefined => {
  const { transferDate, formerAuthority, issueReason, issuedDate } = record;
  if (transferDate === undefined && (formerAuthority !== undefined || issueReason === "laTransfer")) return undefined;
  const clocks = ownClocks(record, asOf).filter((clock) => clock !== undefined);
  const [first, ...others] = clocks;
  if (first === undefined) return undefined;
  let clock = others.reduce(later, first);
  if (transferDate !== undefined) {
    const afterMove = lastDayBeginningWith(transferDate, { months: 3 });
    clock = later(clock, { lastDay: afterMove, lastTolerated: addDays(afterMove, 1) });
  }
  if (issuedDate !== undefined && issuedDate > clock.lastDay) return undefined;
  return fellInCoronavirusMonths(clock.lastDay) ? undefined : clock;
};
