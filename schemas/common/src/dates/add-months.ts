import { dayOf, monthOf, toDate, yearOf } from "./date-parts.ts";
import { daysInMonth } from "./days-in-month.ts";

/**
 * Returns the corresponding date `months` calendar months later (earlier where negative): the day with
 * the same number, or the last day of the month where that month has no such day.
 *
 * So 31 December plus two months is 28 February, and 30 September plus four months is 30 January, not
 * the 31st.
 *
 * Source: Interpretation Act 1978, Schedule 1 ("month" is a calendar month); Dodds v Walker [1981] 1 WLR 1027.
 */
export const addMonths = (date: string, months: number): string => {
  const monthsSinceYearNought = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(monthsSinceYearNought / 12);
  const month = monthsSinceYearNought - year * 12 + 1;
  return toDate(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
};

/**
 * Returns the corresponding date `years` years later (earlier where negative), counted as twelve months
 * a year: 29 February gives 28 February in a common year.
 *
 * This counts periods. Ages are different: a person born on 29 February has a birthday on 1 March of a
 * common year, see `birthdayAt`.
 */
export const addYears = (date: string, years: number): string => addMonths(date, years * 12);
