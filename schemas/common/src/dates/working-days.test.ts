import { describe, expect, it } from "vitest";
import { addWorkingDays, isWorkingDay, type WorkingDayCounting } from "./working-days.ts";

describe("isWorkingDay", () => {
  it.each<[string, string, boolean | undefined]>([
    ["a Wednesday", "2026-11-25", true],
    ["a Saturday", "2026-11-28", false],
    ["a Sunday", "2026-11-29", false],
    ["Good Friday", "2026-04-03", false],
    ["Easter Monday", "2026-04-06", false],
    ["the Tuesday after Easter", "2026-04-07", true],
    ["Christmas Eve", "2026-12-24", true],
    ["Christmas Day", "2026-12-25", false],
    ["Boxing Day on a Saturday", "2026-12-26", false],
    ["the Monday in its stead", "2026-12-28", false],
    ["the Tuesday after", "2026-12-29", true],
    ["Christmas Day on a Saturday: the Monday in its stead", "2027-12-27", false],
    ["Boxing Day on a Sunday: the Tuesday in its stead", "2027-12-28", false],
    ["the Wednesday after", "2027-12-29", true],
    ["New Year's Day on a Saturday: the Friday before", "2027-12-31", true],
    ["New Year's Day on a Saturday: the Monday in its stead", "2028-01-03", false],
    ["the Tuesday after", "2028-01-04", true],
    ["May holiday moved to a Friday in 2020", "2020-05-08", false],
    ["the Monday that it moved from", "2020-05-04", true],
    ["Platinum Jubilee", "2022-06-03", false],
    ["State Funeral", "2022-09-19", false],
    ["Coronation", "2023-05-08", false],
    ["first day known", "2014-01-01", false],
    ["the day before the first known", "2013-12-31", undefined],
    ["last working day known", "2028-12-29", true],
    ["the last day known, a Sunday", "2028-12-31", false],
    ["the day after the last known", "2029-01-01", undefined],
    ["no date", "", undefined],
  ])("%s", (_name, given, want) => {
    expect(isWorkingDay(given)).toBe(want);
  });
});

describe("addWorkingDays", () => {
  it.each<[string, string, number, WorkingDayCounting, string | undefined]>([
    ["one within, mid-week", "2026-11-25", 1, "within", "2026-11-26"],
    ["one beginning with a working day is that day", "2026-11-25", 1, "beginningWith", "2026-11-25"],
    ["one beginning with a Saturday is the Monday", "2026-11-28", 1, "beginningWith", "2026-11-30"],
    ["one within of a Saturday is the Monday", "2026-11-28", 1, "within", "2026-11-30"],
    ["one within of a Friday is the Monday", "2026-11-27", 1, "within", "2026-11-30"],
    ["three within, over a weekend", "2026-11-26", 3, "within", "2026-12-01"],
    ["fifteen beginning with a Monday", "2026-11-02", 15, "beginningWith", "2026-11-20"],
    ["fifteen within of a Monday", "2026-11-02", 15, "within", "2026-11-23"],
    ["over Christmas with a substitute day", "2026-12-24", 2, "within", "2026-12-30"],
    ["over New Year with a substitute day", "2027-12-31", 1, "within", "2028-01-04"],
    ["fifteen beginning with, over Christmas and New Year", "2026-12-21", 15, "beginningWith", "2027-01-13"],
    ["fifteen within, over Christmas and New Year", "2026-12-21", 15, "within", "2027-01-14"],
    ["beginning with Good Friday", "2026-04-03", 1, "beginningWith", "2026-04-07"],
    ["five back from a Wednesday", "2026-11-25", -5, "within", "2026-11-18"],
    ["one back from the Tuesday after Easter", "2026-04-07", -1, "within", "2026-04-02"],
    ["the last working day known", "2028-12-28", 1, "within", "2028-12-29"],
    ["past the last day known", "2028-12-29", 1, "within", undefined],
    ["back past the first day known", "2014-01-02", -1, "within", undefined],
    ["starting outside the years known", "2035-01-03", 1, "beginningWith", undefined],
    ["no date", "", 1, "within", undefined],
  ])("%s", (_name, start, days, counting, want) => {
    expect(addWorkingDays(start, days, counting)).toBe(want);
  });

  it.each([
    ["nought", 0],
    ["a fraction", 1.5],
    ["not a number", Number.NaN],
  ])("refuses %s", (_name, days) => {
    expect(() => addWorkingDays("2026-11-25", days, "within")).toThrow(RangeError);
  });
});
