import { describe, expect, it } from "vitest";
import { cohortYearNumber, expectedNcYear, isInOrBeyondYear9, type NcYear } from "./nc-year.ts";

describe("expectedNcYear", () => {
  it.each<[string, string, string, NcYear | undefined]>([
    ["youngest of reception, first day", "2022-08-31", "2026-09-01", "R"],
    ["youngest of reception, last day and fifth birthday", "2022-08-31", "2027-08-31", "R"],
    ["youngest of reception, the day after", "2022-08-31", "2027-09-01", "1"],
    ["oldest of the cohort below, a day younger", "2022-09-01", "2026-09-01", "N2"],
    ["oldest of reception, turns five on the first day", "2021-09-01", "2026-09-01", "R"],
    ["the day before reception", "2021-09-01", "2026-08-31", "N2"],
    ["turns four", "2023-05-01", "2026-11-25", "N2"],
    ["turns three", "2024-05-01", "2026-11-25", "N1"],
    ["turns two", "2025-05-01", "2026-11-25", "E2"],
    ["turns one", "2026-05-01", "2026-11-25", "E1"],
    ["born in this school year", "2026-10-01", "2026-11-25", undefined],
    ["born on a leap day", "2012-02-29", "2026-11-25", "10"],
    ["Year 11, still 15", "2010-07-20", "2026-07-01", "11"],
    ["Year 11, 16 in the spring", "2011-02-10", "2027-03-01", "11"],
    ["Year 13", "2008-09-01", "2026-09-01", "13"],
    ["Year 14", "2007-09-01", "2026-09-01", "14"],
    ["after Year 14", "2006-09-01", "2026-09-01", undefined],
    ["long before birth", "2026-09-01", "1990-09-01", undefined],
  ])("%s", (_name, dateOfBirth, date, want) => {
    expect(expectedNcYear(dateOfBirth, date)).toBe(want);
  });

  it("names every year from E1 to 14 in turn", () => {
    const years = Array.from({ length: 19 }, (_none, index) => expectedNcYear("2010-01-01", `${2010 + index}-09-01`));
    expect(years.join(" ")).toBe("E1 E2 N1 N2 R 1 2 3 4 5 6 7 8 9 10 11 12 13 14");
  });
});

describe("cohortYearNumber", () => {
  it.each([
    ["reception", "2022-08-31", "2026-09-01", 0],
    ["nursery", "2022-09-01", "2026-09-01", -1],
    ["at 25", "2001-10-10", "2026-11-25", 20],
  ])("%s", (_name, dateOfBirth, date, want) => {
    expect(cohortYearNumber(dateOfBirth, date)).toBe(want);
  });
});

describe("isInOrBeyondYear9", () => {
  it.each([
    ["last day of Year 8", "2013-08-31", "2026-08-31", false],
    ["first day of Year 9, youngest", "2013-08-31", "2026-09-01", true],
    ["first day of Year 8, oldest", "2013-09-01", "2026-09-01", false],
    ["first day of Year 9, oldest", "2012-09-01", "2026-09-01", true],
    ["14th birthday on the last day of Year 9", "2012-08-31", "2026-08-31", true],
    ["past school", "2003-01-01", "2026-11-25", true],
  ])("%s", (_name, dateOfBirth, date, want) => {
    expect(isInOrBeyondYear9(dateOfBirth, date)).toBe(want);
  });
});
