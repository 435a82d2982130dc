import { expect, test } from "vitest";
import { memoryGrowth } from "./memory-growth.ts";

test.each([
  ["flat", [5, 5, 5, 5], 1],
  ["growing in the first quarter only", [1, 2, 8, 8, 8, 8, 8, 8], 1],
  ["growing all the time", [1, 2, 3, 4, 5, 6, 7, 8], 2],
  ["shrinking", [8, 8, 8, 8, 6, 6, 4, 4], 0.5],
  ["with a peak in each quarter", [1, 1, 1, 4, 90, 4, 4, 4, 4, 5, 90, 5], 1.25],
  ["no samples", [], Number.NaN],
])("%s", (_, samples, want) => {
  expect(memoryGrowth(samples)).toBe(want);
});
