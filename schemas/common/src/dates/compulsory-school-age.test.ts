import { describe, expect, it } from "vitest";
import { endOfCompulsorySchoolAge, schoolLeavingDate, startOfCompulsorySchoolAge } from "./compulsory-school-age.ts";

describe("schoolLeavingDate", () => {
  it.each([
    ["30 June is a Monday", 2025, "2025-06-27"],
    ["30 June is a Tuesday", 2026, "2026-06-26"],
    ["30 June is a Wednesday", 2027, "2027-06-25"],
    ["30 June is a Thursday", 2022, "2022-06-24"],
    ["30 June is a Friday", 2028, "2028-06-30"],
    ["30 June is a Saturday", 2029, "2029-06-29"],
    ["30 June is a Sunday", 2024, "2024-06-28"],
  ])("%s", (_name, year, want) => {
    expect(schoolLeavingDate(year)).toBe(want);
  });
});

describe("startOfCompulsorySchoolAge", () => {
  it.each([
    ["five on 1 January", "2021-01-01", "2026-03-31"],
    ["five the day before 31 March", "2021-03-30", "2026-03-31"],
    ["five on 31 March", "2021-03-31", "2026-03-31"],
    ["five the day after 31 March", "2021-04-01", "2026-08-31"],
    ["five on 31 August", "2021-08-31", "2026-08-31"],
    ["five on 1 September", "2021-09-01", "2026-12-31"],
    ["five on 31 December", "2021-12-31", "2026-12-31"],
    ["born on a leap day, five on 1 March", "2020-02-29", "2025-03-31"],
  ])("%s", (_name, dateOfBirth, want) => {
    expect(startOfCompulsorySchoolAge(dateOfBirth)).toBe(want);
  });
});

describe("endOfCompulsorySchoolAge", () => {
  it.each([
    ["born 20 July 2010, 16 after the leaving date", "2010-07-20", "2026-06-26"],
    ["born 10 February 2011, 16 in the spring of Year 11", "2011-02-10", "2027-06-25"],
    ["16 the day before the leaving date", "2010-06-25", "2026-06-26"],
    ["16 on the leaving date", "2010-06-26", "2026-06-26"],
    ["16 the day after the leaving date", "2010-06-27", "2026-06-26"],
    ["16 on 31 August, youngest of the year", "2010-08-31", "2026-06-26"],
    ["16 on 1 September, oldest of the year", "2010-09-01", "2027-06-25"],
    ["16 on 31 December", "2010-12-31", "2027-06-25"],
    ["16 on 1 January", "2011-01-01", "2027-06-25"],
    ["born on a leap day", "2012-02-29", "2028-06-30"],
    ["leaving date on the last day of June", "2012-06-30", "2028-06-30"],
  ])("%s", (_name, dateOfBirth, want) => {
    expect(endOfCompulsorySchoolAge(dateOfBirth)).toBe(want);
  });
});
