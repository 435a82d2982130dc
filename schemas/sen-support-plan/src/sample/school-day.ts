import { addDays, monthOf, weekdayOf, yearOf } from "@send-standards/common";

/** Returns the first day from `date` on that is no Saturday or Sunday, and not in August or around Christmas. */
export const schoolDayFrom = (date: string): string => {
  const year = yearOf(date);
  let day = date;
  if (monthOf(date) === 8) day = `${year}-09-04`;
  else if (date >= `${year}-12-19`) day = `${year + 1}-01-06`;
  else if (date <= `${year}-01-05`) day = `${year}-01-06`;
  while (weekdayOf(day) >= 6) day = addDays(day, 1);
  return day;
};

/** Returns the last day up to `date` that is no Saturday or Sunday, and not in August or around Christmas. */
export const schoolDayUpTo = (date: string): string => {
  const year = yearOf(date);
  let day = date;
  if (monthOf(date) === 8) day = `${year}-07-17`;
  else if (date >= `${year}-12-19`) day = `${year}-12-17`;
  else if (date <= `${year}-01-05`) day = `${year - 1}-12-17`;
  while (weekdayOf(day) >= 6) day = addDays(day, -1);
  return day;
};
