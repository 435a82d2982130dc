import { describe, expect, it } from "vitest";
import { addMonths, addYears } from "./add-months.ts";

describe("addMonths", () => {
  it.each<[string, string, number, string]>([
    ["none", "2026-11-25", 0, "2026-11-25"],
    ["same day number", "2026-03-15", 1, "2026-04-15"],
    ["over a year end", "2026-11-25", 2, "2027-01-25"],
    ["from 31 December to February", "2026-12-31", 2, "2027-02-28"],
    ["from 31 December to a leap February", "2027-12-31", 2, "2028-02-29"],
    ["from a 31-day month to a 30-day month", "2026-03-31", 1, "2026-04-30"],
    ["from a 30-day month to a 31-day month", "1978-09-30", 4, "1979-01-30"],
    ["from the end of February", "2027-02-28", 1, "2027-03-28"],
    ["twelve months from a leap day", "2028-02-29", 12, "2029-02-28"],
    ["forty-eight months from a leap day", "2028-02-29", 48, "2032-02-29"],
    ["backwards", "2027-01-31", -2, "2026-11-30"],
    ["backwards over a year end", "2027-01-15", -1, "2026-12-15"],
    ["a whole year from December", "2026-12-01", 12, "2027-12-01"],
    ["stops at the last date", "9999-12-31", 1, "9999-12-31"],
  ])("%s", (_name, date, months, want) => {
    expect(addMonths(date, months)).toBe(want);
  });
});

describe("addYears", () => {
  it.each<[string, string, number, string]>([
    ["an ordinary date", "2026-11-25", 1, "2027-11-25"],
    ["a leap day to a common year", "2028-02-29", 1, "2029-02-28"],
    ["a leap day to a leap year", "2028-02-29", 4, "2032-02-29"],
    ["28 February to a leap year", "2027-02-28", 1, "2028-02-28"],
    ["backwards", "2026-11-25", -26, "2000-11-25"],
  ])("%s", (_name, date, years, want) => {
    expect(addYears(date, years)).toBe(want);
  });
});
