import { describe, expect, it } from "vitest";
import { dayOf, monthOf, toDate, yearOf } from "./date-parts.ts";

describe("the parts of a date", () => {
  it.each([
    ["ordinary", "2026-09-01", [2026, 9, 1]],
    ["last day that can be written", "9999-12-31", [9999, 12, 31]],
    ["first day that can be written", "0001-01-01", [1, 1, 1]],
  ])("%s", (_name, given, want) => {
    expect([yearOf(given), monthOf(given), dayOf(given)]).toEqual(want);
  });
});

describe("toDate", () => {
  it.each<[string, [number, number, number], string]>([
    ["pads every part", [7, 3, 1], "0007-03-01"],
    ["leaves full parts", [2026, 12, 31], "2026-12-31"],
    ["stops at year 1", [0, 12, 31], "0001-01-01"],
    ["stops at year 9999", [10000, 1, 1], "9999-12-31"],
  ])("%s", (_name, given, want) => {
    expect(toDate(...given)).toBe(want);
  });
});
