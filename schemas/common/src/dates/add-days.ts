import { dateOfDayNumber, dayNumberOf } from "./day-number.ts";

/** Returns the date `days` calendar days after `date`, or before it where `days` is negative. */
export const addDays = (date: string, days: number): string => dateOfDayNumber(dayNumberOf(date) + days);

/** Returns the number of days from `from` to `to`: 1 for consecutive days, negative where `to` comes first. */
export const daysBetween = (from: string, to: string): number => dayNumberOf(to) - dayNumberOf(from);
