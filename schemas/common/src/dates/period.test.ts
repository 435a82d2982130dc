import { describe, expect, it } from "vitest";
import { lastDayBeginningWith, lastDayWithin, type Period } from "./period.ts";

describe("lastDayWithin", () => {
  it.each<[string, string, Period, string]>([
    ["six weeks of a request", "2026-09-01", { weeks: 6 }, "2026-10-13"],
    ["twenty weeks of a request", "2026-01-05", { weeks: 20 }, "2026-05-25"],
    ["fifteen days of receiving a request", "2026-12-20", { days: 15 }, "2027-01-04"],
    ["two months of a notice sent on 31 December", "2026-12-31", { months: 2 }, "2027-02-28"],
    ["two months of a notice sent on 30 December", "2026-12-30", { months: 2 }, "2027-02-28"],
    ["two months of a notice sent on 28 December", "2026-12-28", { months: 2 }, "2027-02-28"],
    ["two months of a notice sent on 1 July, 62 days", "2026-07-01", { months: 2 }, "2026-09-01"],
    ["two months before a leap day", "2027-12-31", { months: 2 }, "2028-02-29"],
    ["one month of a certificate", "2026-01-31", { months: 1 }, "2026-02-28"],
  ])("%s", (_name, start, period, want) => {
    expect(lastDayWithin(start, period)).toBe(want);
  });
});

describe("lastDayBeginningWith", () => {
  it.each<[string, string, Period, string]>([
    ["fifteen days beginning with the day of service", "2026-09-01", { days: 15 }, "2026-09-15"],
    ["one day is that day", "2026-09-01", { days: 1 }, "2026-09-01"],
    ["five weeks beginning with a recommendation", "2026-09-01", { weeks: 5 }, "2026-10-05"],
    ["twelve months, eve of the anniversary", "2026-11-25", { months: 12 }, "2027-11-24"],
    ["twelve months from 1 March", "2026-03-01", { months: 12 }, "2027-02-28"],
    ["twelve months from 1 March into a leap year", "2027-03-01", { months: 12 }, "2028-02-29"],
    ["twelve months from a leap day", "2028-02-29", { months: 12 }, "2029-02-28"],
    ["twelve months from 28 February into a leap year", "2027-02-28", { months: 12 }, "2028-02-27"],
    ["twelve months from 1 January", "2026-01-01", { months: 12 }, "2026-12-31"],
    ["three months from a transfer on the last of November", "2026-11-30", { months: 3 }, "2027-02-28"],
    ["three months from a transfer on 1 December", "2026-12-01", { months: 3 }, "2027-02-28"],
    ["one month from 31 March", "2026-03-31", { months: 1 }, "2026-04-30"],
    ["one month from 31 July", "2026-07-31", { months: 1 }, "2026-08-30"],
  ])("%s", (_name, start, period, want) => {
    expect(lastDayBeginningWith(start, period)).toBe(want);
  });
});
