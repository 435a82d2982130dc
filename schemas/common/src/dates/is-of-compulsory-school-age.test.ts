import { expect, it } from "vitest";
import { isOfCompulsorySchoolAge } from "./is-of-compulsory-school-age.ts";

it.each([
  ["the day before it starts", "2026-03-30", false],
  ["its first day", "2026-03-31", true],
  ["its last day", "2037-06-26", true],
  ["the day after it ended", "2037-06-27", false],
])("isOfCompulsorySchoolAge: %s", (_, day, want) => {
  expect(isOfCompulsorySchoolAge("2021-01-01", day)).toBe(want);
});
