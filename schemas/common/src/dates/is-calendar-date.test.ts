import { describe, expect, it } from "vitest";
import { calendarDatePattern, isCalendarDate } from "./is-calendar-date.ts";

const rows: [name: string, given: string, calendar: boolean, pattern: boolean][] = [
  ["an ordinary day", "2026-11-25", true, true],
  ["29 February of a leap year", "2028-02-29", true, true],
  ["29 February of a common year", "2026-02-29", false, true],
  ["29 February of a century", "2100-02-29", false, true],
  ["29 February 2000", "2000-02-29", true, true],
  ["30 February", "2028-02-30", false, true],
  ["31 April", "2026-04-31", false, true],
  ["31 December", "2026-12-31", true, true],
  ["the first day", "0001-01-01", true, true],
  ["the last day", "9999-12-31", true, true],
  ["year nought", "0000-06-15", false, true],
  ["month nought", "2026-00-10", false, false],
  ["month 13", "2026-13-10", false, false],
  ["day nought", "2026-01-00", false, false],
  ["day 32", "2026-01-32", false, false],
  ["no hyphens", "20261125", false, false],
  ["other separators", "2026/11/25", false, false],
  ["one-digit month", "2026-1-25", false, false],
  ["British order", "25-11-2026", false, false],
  ["a time after it", "2026-11-25T00:00", false, false],
  ["a line feed after it", "2026-11-25\n", false, false],
  ["a space before it", " 2026-11-25", false, false],
  ["Arabic-Indic digits", "٢٠٢٦-١١-٢٥", false, false],
  ["a letter", "2O26-11-25", false, false],
  ["nothing", "", false, false],
];

describe("isCalendarDate", () => {
  it.each(rows)("%s", (_name, given, calendar) => {
    expect(isCalendarDate(given)).toBe(calendar);
  });
});

describe("calendarDatePattern", () => {
  const form = new RegExp(calendarDatePattern, "u");
  it.each(rows)("%s", (_name, given, _calendar, pattern) => {
    expect(form.test(given)).toBe(pattern);
  });
});
