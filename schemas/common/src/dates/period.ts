import { addDays } from "./add-days.ts";
import { addMonths } from "./add-months.ts";
import { dayOf } from "./date-parts.ts";

/** A length of time in the unit that a provision uses: whole days, weeks or calendar months. */
export type Period = { readonly days: number } | { readonly weeks: number } | { readonly months: number };

/**
 * Returns the last day of a period that a provision counts from an event ("within 6 weeks of"): the day of the
 * event is left out. Weeks: start + 7N. Months: the corresponding date, see `addMonths`.
 *
 * Source: Dodds v Walker [1981] 1 WLR 1027.
 */
export const lastDayWithin = (start: string, period: Period): string => {
  if ("months" in period) return addMonths(start, period.months);
  return addDays(start, "weeks" in period ? period.weeks * 7 : period.days);
};

/**
 * Returns the last day of a period that a provision lets begin or start with a day ("15 days beginning with the
 * day of service", "12 months starting with the date"): that day is day one. Weeks: start + 7N - 1. Months: the
 * eve of the corresponding date; where the last month has no such date, the last day of that month.
 *
 * Source: such wording is in the Children and Families Act 2014, section 44(1), and in the Special Educational
 * Needs and Disability Regulations 2014 (SI 2014/1530), regulations 13(1) and 15(5).
 */
export const lastDayBeginningWith = (start: string, period: Period): string => {
  const corresponding = lastDayWithin(start, period);
  const dayExists = !("months" in period) || dayOf(corresponding) === dayOf(start);
  return dayExists ? addDays(corresponding, -1) : corresponding;
};
