import { startYearOf } from "./academic-year.ts";
import { addDays } from "./add-days.ts";
import { birthdayAt } from "./age-on.ts";
import { toDate, yearOf } from "./date-parts.ts";
import { weekdayOf } from "./weekday-of.ts";

const friday = 5;

/** Returns the last Friday in June of a year: the school leaving date. 26 June 2026, 25 June 2027. */
export const schoolLeavingDate = (year: number): string => {
  const lastOfJune = toDate(year, 6, 30);
  return addDays(lastOfJune, -((weekdayOf(lastOfJune) - friday + 7) % 7));
};

/**
 * Returns the day from the start of which a person is of compulsory school age: the first 31 March, 31 August
 * or 31 December that is the fifth birthday or comes after it.
 *
 * Source: Education Act 1996, section 8(2); the days are those that an order prescribed in 1998.
 */
export const startOfCompulsorySchoolAge = (dateOfBirth: string): string => {
  const fifthBirthday = birthdayAt(dateOfBirth, 5);
  const monthAndDay = fifthBirthday.slice(5);
  const year = yearOf(fifthBirthday);
  if (monthAndDay <= "03-31") return toDate(year, 3, 31);
  return monthAndDay <= "08-31" ? toDate(year, 8, 31) : toDate(year, 12, 31);
};

/**
 * Returns the last day of compulsory school age: the last Friday in June of the school year in which the
 * person turns 16. The person is of that age until the end of that day, and over it from the next.
 *
 * So somebody who turns 16 in July or August is over compulsory school age at 15, and somebody who turns 16
 * in the autumn stays a child in law for months. A school year is taken to start on 1 September for all, see
 * `academicYearOf`: a 16th birthday in the first days of September, before term starts, counts to the new year.
 *
 * Source: Education Act 1996, section 8(3); the leaving date is the one that an order fixed in 1997.
 */
export const endOfCompulsorySchoolAge = (dateOfBirth: string): string =>
  schoolLeavingDate(startYearOf(birthdayAt(dateOfBirth, 16)) + 1);
