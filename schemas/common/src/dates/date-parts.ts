const figure = (text: string, at: number): number => text.charCodeAt(at) - 48;

const twoFigures = (text: string, at: number): number => figure(text, at) * 10 + figure(text, at + 1);

/** The numbers from 0 to 99 in two figures. */
const written: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));

/**
 * Returns the year of an ISO 8601 calendar date: 2026 for "2026-09-01".
 *
 * Every function of this folder takes calendar dates of the form YYYY-MM-DD and never throws for
 * another text; what it returns for one means nothing, so ask `isCalendarDate` first.
 */
export const yearOf = (date: string): number => twoFigures(date, 0) * 100 + twoFigures(date, 2);

/** Returns the month of an ISO 8601 calendar date, 1 to 12. */
export const monthOf = (date: string): number => twoFigures(date, 5);

/** Returns the day of the month of an ISO 8601 calendar date, 1 to 31. */
export const dayOf = (date: string): number => twoFigures(date, 8);

/**
 * Returns the ISO 8601 date with these parts. Years outside 0001 to 9999 cannot be written in four
 * digits; they give the first or the last date that can, so that dates still compare as text.
 */
export const toDate = (year: number, month: number, day: number): string => {
  if (year < 1) return "0001-01-01";
  if (year > 9999) return "9999-12-31";
  return `${written[Math.floor(year / 100)]}${written[year % 100]}-${written[month]}-${written[day]}`;
};
