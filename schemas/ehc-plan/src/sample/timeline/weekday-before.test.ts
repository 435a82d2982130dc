import { expect, it } from "vitest";
import { weekdayBefore } from "./weekday-before.ts";

it.each([
  ["a Wednesday", "2026-11-25", 0, "2026-11-25"],
  ["a Saturday", "2026-11-28", 0, "2026-11-27"],
  ["a Sunday", "2026-11-29", 0, "2026-11-27"],
  ["days later", "2026-11-25", 4, "2026-11-27"],
  ["days earlier", "2026-11-25", -2, "2026-11-23"],
])("weekdayBefore: %s", (_, date, days, want) => {
  expect(weekdayBefore(date, days)).toBe(want);
});
