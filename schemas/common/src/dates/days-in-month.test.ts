import { describe, expect, it } from "vitest";
import { daysInMonth, isLeapYear } from "./days-in-month.ts";

describe("isLeapYear", () => {
  it.each([
    ["divisible by four", 2028, true],
    ["not divisible by four", 2026, false],
    ["a century", 2100, false],
    ["a fourth century", 2000, true],
  ])("%s", (_name, given, want) => {
    expect(isLeapYear(given)).toBe(want);
  });
});

describe("daysInMonth", () => {
  it("knows the months of a common year", () => {
    const months = Array.from({ length: 12 }, (_none, index) => daysInMonth(2026, index + 1));
    expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it("gives February a 29th day in a leap year", () => {
    expect(daysInMonth(2028, 2)).toBe(29);
  });
});
