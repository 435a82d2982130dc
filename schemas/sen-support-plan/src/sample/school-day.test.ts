import { describe, expect, it } from "vitest";
import { schoolDayFrom, schoolDayUpTo } from "./school-day.ts";

describe("schoolDayFrom", () => {
  it.each([
    ["a Wednesday", "2026-11-25", "2026-11-25"],
    ["a Saturday", "2026-11-28", "2026-11-30"],
    ["August", "2026-08-10", "2026-09-04"],
    ["Christmas", "2026-12-24", "2027-01-06"],
    ["New Year", "2027-01-02", "2027-01-06"],
  ])("%s", (_, given, want) => {
    expect(schoolDayFrom(given)).toBe(want);
  });
});

describe("schoolDayUpTo", () => {
  it.each([
    ["a Wednesday", "2026-11-25", "2026-11-25"],
    ["a Sunday", "2026-11-29", "2026-11-27"],
    ["August", "2026-08-10", "2026-07-17"],
    ["Christmas", "2026-12-24", "2026-12-17"],
    ["New Year", "2027-01-02", "2026-12-17"],
  ])("%s", (_, given, want) => {
    expect(schoolDayUpTo(given)).toBe(want);
  });
});
