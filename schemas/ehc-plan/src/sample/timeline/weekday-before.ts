import { addDays, weekdayOf } from "@send-standards/common";

const friday = 5;

/** Returns the day `days` after `date`, or the Friday before it where it falls on a weekend. */
export const weekdayBefore = (date: string, days = 0): string => {
  const day = addDays(date, days);
  return addDays(day, -Math.max(0, weekdayOf(day) - friday));
};
