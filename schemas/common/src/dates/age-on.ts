import { dayOf, monthOf, toDate, yearOf } from "./date-parts.ts";
import { isLeapYear } from "./days-in-month.ts";

/**
 * Returns the day on which a person born on `dateOfBirth` attains `age` whole years. The age is attained
 * at the start of that day, so the person has it all day long.
 *
 * A person born on 29 February attains an age on 1 March of a common year. The Act fixes the anniversary
 * of birth but does not say which day that is for a leap-day birth; 1 March is the usual reading in England
 * and Wales (twelve months are not complete before it), and is the one taken here.
 *
 * Source: Family Law Reform Act 1969, section 9(1).
 */
export const birthdayAt = (dateOfBirth: string, age: number): string => {
  const year = yearOf(dateOfBirth) + age;
  const month = monthOf(dateOfBirth);
  const day = dayOf(dateOfBirth);
  return month === 2 && day === 29 && !isLeapYear(year) ? toDate(year, 3, 1) : toDate(year, month, day);
};

/**
 * Returns the age in whole years, on `date`, of a person born on `dateOfBirth`; negative before birth.
 * Leap-day births: see `birthdayAt`.
 *
 * Source: Family Law Reform Act 1969, section 9(1).
 */
export const ageOn = (dateOfBirth: string, date: string): number => {
  const years = yearOf(date) - yearOf(dateOfBirth);
  // MM-DD compares as text; 28 February comes before 29 February and 1 March after it.
  return date.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
};
