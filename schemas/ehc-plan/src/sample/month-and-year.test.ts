import { expect, it } from "vitest";
import { monthAndYear } from "./month-and-year.ts";

it.each([
  ["2026-01-31", "January 2026"],
  ["2027-12-01", "December 2027"],
])("monthAndYear: %s", (date, want) => {
  expect(monthAndYear(date)).toBe(want);
});
