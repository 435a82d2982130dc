import { dayOf, monthOf, toDate, yearOf } from "./date-parts.ts";

const daysInFourCenturies = 146_097;
const daysFromMarchOfYearNoughtTo1970 = 719_468;

/**
 * Returns the number of days from 1970-01-01 to `date`: 0 for that day, negative before it.
 *
 * Years are counted from March, so that the leap day is the last day of its year and needs no
 * special case. Gregorian calendar throughout.
 */
export const dayNumberOf = (date: string): number => {
  const month = monthOf(date);
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthsSinceMarch + 2) / 5) + dayOf(date) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - daysFromMarchOfYearNoughtTo1970;
};

/** Returns the date of a whole day number; the inverse of `dayNumberOf`. Kept within 0001-01-01 to 9999-12-31. */
export const dateOfDayNumber = (dayNumber: number): string => {
  const shifted = dayNumber + daysFromMarchOfYearNoughtTo1970;
  const era = Math.floor(shifted / daysInFourCenturies);
  const dayOfEra = shifted - era * daysInFourCenturies;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  return toDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
};
