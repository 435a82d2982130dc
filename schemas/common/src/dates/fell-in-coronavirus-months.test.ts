import { expect, it } from "vitest";
import { fellInCoronavirusMonths } from "./fell-in-coronavirus-months.ts";

it.each([
  ["the day before", "2020-04-30", false],
  ["the first day", "2020-05-01", true],
  ["the last day", "2020-09-24", true],
  ["the day after", "2020-09-25", false],
])("%s", (_, day, want) => {
  expect(fellInCoronavirusMonths(day)).toBe(want);
});
