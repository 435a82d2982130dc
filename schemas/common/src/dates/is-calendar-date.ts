import { dayOf, monthOf, yearOf } from "./date-parts.ts";
import { daysInMonth } from "./days-in-month.ts";

/**
 * The pattern of an ISO 8601 date, YYYY-MM-DD. It lets 30 February through: a pattern cannot count
 * days, `isCalendarDate` can.
 */
export const calendarDatePattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

const hyphen = 45;
const zero = 48;
const nine = 57;

const hasDateForm = (value: string): boolean => {
  if (value.length !== 10) return false;
  for (let at = 0; at < 10; at += 1) {
    const code = value.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== hyphen : code < zero || code > nine) return false;
  }
  return true;
};

/**
 * Returns whether `value` is a day of the Gregorian calendar written as YYYY-MM-DD, from 0001-01-01
 * to 9999-12-31. No time, no time zone, no spaces.
 */
export const isCalendarDate = (value: string): boolean => {
  if (!hasDateForm(value)) return false;
  const year = yearOf(value);
  const month = monthOf(value);
  const day = dayOf(value);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};
