import { expect, test } from "vitest";
import { todayInLondon } from "./today-in-london.ts";

test.each([
  ["2026-11-25T12:00:00Z", "2026-11-25"],
  ["2026-11-25T23:59:59Z", "2026-11-25"],
  ["2026-06-30T22:59:59Z", "2026-06-30"],
  ["2026-06-30T23:00:00Z", "2026-07-01"],
  ["2026-01-01T00:00:00Z", "2026-01-01"],
  ["2025-12-31T23:30:00-05:00", "2026-01-01"],
])("at %s it is %s in London", (now, want) => {
  expect(todayInLondon(new Date(now))).toBe(want);
});
