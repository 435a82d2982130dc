import { describe, expect, it } from "vitest";
import { weekdayOf } from "./weekday-of.ts";

describe("weekdayOf", () => {
  it.each([
    ["a Monday", "2026-11-23", 1],
    ["a Wednesday", "2026-11-25", 3],
    ["a Friday", "2026-11-27", 5],
    ["a Saturday", "2026-11-28", 6],
    ["a Sunday", "2026-11-29", 7],
    ["the Thursday that day numbers start from", "1970-01-01", 4],
    ["a Sunday before it", "1969-12-28", 7],
    ["a Monday before it", "1969-12-29", 1],
    ["a leap day, a Tuesday", "2028-02-29", 2],
  ])("%s", (_name, given, want) => {
    expect(weekdayOf(given)).toBe(want);
  });
});
