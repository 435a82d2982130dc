import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.ts";
import { addMonths } from "./add-months.ts";
import { bankHolidays } from "./bank-holidays.ts";
import { toDate } from "./date-parts.ts";
import { isCalendarDate } from "./is-calendar-date.ts";
import { weekdayOf } from "./weekday-of.ts";

/**
 * The day on which somebody last looked whether the list reaches far enough. It is fixed, so that the test gives
 * the same answer on every day and a build of an old version never breaks by itself. Whoever prepares a release
 * moves it to the day of the release; if the test then fails, the list needs another year.
 */
const lookedAtOn = "2026-11-25";

const { holidays } = bankHolidays;
const dates = holidays.map((holiday) => holiday.date);

/** Easter Sunday by the Gregorian computus of Butcher and Meeus. */
const easterSunday = (year: number): string => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return toDate(year, Math.floor(days / 31), (days % 31) + 1);
};

const firstWeekdayFrom = (date: string, taken: readonly string[]): string =>
  weekdayOf(date) > 5 || taken.includes(date) ? firstWeekdayFrom(addDays(date, 1), taken) : date;

const firstMondayFrom = (date: string): string => addDays(date, (8 - weekdayOf(date)) % 7);

/** The days of a year without a proclamation that moves or adds one. */
const usualHolidays = (year: number): string[] => {
  const easter = easterSunday(year);
  const christmas = toDate(year, 12, 25);
  const boxingDay = toDate(year, 12, 26);
  const fixed = [christmas, boxingDay].filter((date) => weekdayOf(date) <= 5);
  const substitutes: string[] = [];
  while (fixed.length + substitutes.length < 2) {
    substitutes.push(firstWeekdayFrom(addDays(boxingDay, 1), substitutes));
  }
  return [
    firstWeekdayFrom(toDate(year, 1, 1), []),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMondayFrom(toDate(year, 5, 1)),
    firstMondayFrom(toDate(year, 5, 25)),
    firstMondayFrom(toDate(year, 8, 25)),
    ...fixed,
    ...substitutes,
  ].sort();
};

describe("bankHolidays", () => {
  it("reaches at least 18 months past the day on which it was last looked at", () => {
    expect((dates.at(-1) ?? "") >= addMonths(lookedAtOn, 18)).toBe(true);
  });

  it("covers whole years, with its first and last days inside", () => {
    expect([bankHolidays.from, bankHolidays.to, dates[0]]).toEqual(["2014-01-01", "2028-12-31", "2014-01-01"]);
    expect((dates.at(-1) ?? "") <= bankHolidays.to).toBe(true);
  });

  it("lists calendar dates once each, in order, all of them weekdays with a title", () => {
    expect(dates.filter((date) => !isCalendarDate(date) || weekdayOf(date) > 5)).toEqual([]);
    expect([...new Set(dates)].sort()).toEqual(dates);
    expect(holidays.filter((holiday) => holiday.title === "")).toEqual([]);
  });

  it("has the usual days of every year, but for those that a proclamation moved or added", () => {
    const differences: string[] = [];
    for (let year = 2014; year <= 2028; year += 1) {
      const usual = usualHolidays(year);
      const listed = dates.filter((date) => date.startsWith(`${year}-`));
      for (const date of listed) if (!usual.includes(date)) differences.push(`added ${date}`);
      for (const date of usual) if (!listed.includes(date)) differences.push(`missing ${date}`);
    }
    expect(differences).toEqual([
      "added 2020-05-08",
      "missing 2020-05-04",
      "added 2022-06-02",
      "added 2022-06-03",
      "added 2022-09-19",
      "missing 2022-05-30",
      "added 2023-05-08",
    ]);
  });
});
