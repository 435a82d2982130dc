import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "./add-days.ts";

const rows: [name: string, from: string, days: number, to: string][] = [
  ["none", "2026-11-25", 0, "2026-11-25"],
  ["over a month end", "2026-11-30", 1, "2026-12-01"],
  ["over a year end", "2026-12-31", 1, "2027-01-01"],
  ["onto a leap day", "2028-02-28", 1, "2028-02-29"],
  ["past February of a common year", "2027-02-28", 1, "2027-03-01"],
  ["backwards over a leap day", "2028-03-01", -2, "2028-02-28"],
  ["a common year", "2026-03-01", 365, "2027-03-01"],
  ["twenty weeks", "2026-01-05", 140, "2026-05-25"],
];

describe("addDays", () => {
  it.each(rows)("%s", (_name, from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  it("stops at the last date that can be written", () => {
    expect(addDays("9999-12-31", 1)).toBe("9999-12-31");
  });
});

describe("daysBetween", () => {
  it.each(rows)("%s", (_name, from, days, to) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
