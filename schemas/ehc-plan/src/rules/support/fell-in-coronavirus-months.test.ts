import { expect, it } from "vitest";
import { fellInCoronavirusMonths } from "./fell-in-coronavirus-months.ts";

it.each<[string, boolean]>([
  ["2020-04-30", false],
  ["2020-05-01", true],
  ["2020-09-24", true],
  ["2020-09-25", false],
])("%s", (given, want) => {
  expect(fellInCoronavirusMonths(given)).toBe(want);
});
