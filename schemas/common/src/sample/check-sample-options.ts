import { isCalendarDate } from "../dates/is-calendar-date.ts";

/** Last day before the first, and first day after the last, for which the dated codes in the samples are right. */
const before = "2025-08-31";
const after = "2090-01-01";

/**
 * Does nothing where `number` can be that of a sample and `asOf` the day on which one is to be sound.
 *
 * @throws {RangeError} where the number is no whole number from 0, or `asOf` is no ISO 8601 date from 2025-09-01 to 2089-12-31.
 */
export const checkSampleOptions = ({ number, asOf }: { readonly number: number; readonly asOf: string }): void => {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError("number is a whole number from 0");
  if (!isCalendarDate(asOf) || asOf <= before || asOf >= after) {
    throw new RangeError("asOf is a day from 2025-09-01 to 2089-12-31, written as YYYY-MM-DD");
  }
};
