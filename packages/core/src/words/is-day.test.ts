import { expect, test } from "vitest";
import { isDay } from "./is-day.ts";

test.each([
  ["2026-11-25", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-11-31", false],
  ["2026-1-05", false],
  ["26-11-25", false],
  ["2026-11-25T00:00:00Z", false],
  ["", false],
])("%j is a day: %s", (given, want) => {
  expect(isDay(given)).toBe(want);
});
