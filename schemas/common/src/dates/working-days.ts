import { addDays } from "./add-days.ts";
import { bankHolidays } from "./bank-holidays.ts";
import { weekdayOf } from "./weekday-of.ts";

const holidayDates: ReadonlySet<string> = new Set(bankHolidays.holidays.map((holiday) => holiday.date));

/**
 * Returns whether `date` is a working day in England: not a Saturday or Sunday, not Christmas Day or Good Friday,
 * not a bank holiday. `undefined` outside the years whose bank holidays are known, because a guess could make
 * a time limit end too early.
 *
 * Source: Banking and Financial Dealings Act 1971, section 1, for bank holidays; see `bankHolidays`.
 */
export const isWorkingDay = (date: string): boolean | undefined => {
  if (!(date >= bankHolidays.from && date <= bankHolidays.to)) return undefined;
  return weekdayOf(date) <= 5 && !holidayDates.has(date);
};

/**
 * How a period of working days is counted. `within`: "within N working days of" a day, which is left out.
 * `beginningWith`: "N working days beginning with" a day, which is day one if it is a working day; if it is not,
 * the next working day is day one.
 */
export type WorkingDayCounting = "within" | "beginningWith";

/**
 * Returns the last day of a period of `days` working days that `start` begins, or `undefined` where the count
 * leaves the years whose bank holidays are known. A negative number counts back from `start`, for "at least N
 * working days before".
 *
 * @throws {RangeError} where `days` is nought or no whole number: a mistake in the calling code.
 */
export const addWorkingDays = (start: string, days: number, counting: WorkingDayCounting): string | undefined => {
  if (!Number.isInteger(days) || days === 0) throw new RangeError("days is a whole number other than 0");
  const step = days > 0 ? 1 : -1;
  let left = Math.abs(days);
  let date = counting === "within" ? addDays(start, step) : start;
  for (;;) {
    const working = isWorkingDay(date);
    if (working === undefined) return undefined;
    if (working) left -= 1;
    if (left === 0) return date;
    date = addDays(date, step);
  }
};
