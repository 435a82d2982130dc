import { dayNumberOf } from "./day-number.ts";

/** Returns the day of the week of a date as ISO 8601 numbers it: 1 is Monday, 5 Friday, 7 Sunday. */
export const weekdayOf = (date: string): number => ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;
