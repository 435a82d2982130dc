import { expect, test } from "vitest";
import { todayInLondon } from "./today-in-london.ts";

test.each([
  ["2026-11-25T12:00:00Z", "2026-11-25"],
  ["2026-11-25T23:59:59Z", "2026-11-25"],
  ["2026-06-30T22:59:59Z", "2026-06-30"],
  ["2026-06-30T23:00:00Z", "2026-07-01"],
  ["2026-01-01T00:00:00Z", "2026-01-01"],
  ["2025-12-31T23:30:00-05:00", "2026-01-01"],
  ["2026-03-28T23:30:00Z", "2026-03-28"],
  ["2026-03-29T23:30:00Z", "2026-03-30"],
  ["2026-10-24T23:30:00Z", "2026-10-25"],
  ["2026-10-25T23:30:00Z", "2026-10-25"],
])("at %s it is %s in London", (now, want) => {
  expect(todayInLondon(new Date(now))).toBe(want);
});

test("the day is that of the time zone tables, in the last hour of every day of sixty years", () => {
  const tables = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });
  const lastHours = Array.from({ length: 60 * 366 }, (_, day) => new Date(Date.UTC(2000, 0, 1 + day, 23, 30)));
  expect(lastHours.filter((now) => todayInLondon(now) !== tables.format(now))).toEqual([]);
});
