import { expect, test } from "vitest";
import { retryDelay } from "./retry-delay.ts";

const now = Date.parse("2026-11-25T12:00:00Z");

test.each<[string, [attempt: number, retryAfter: string | null, chance: number], number]>([
  ["the first time", [0, null, 1], 250],
  ["the first time, with luck", [0, null, 0], 125],
  ["the second time", [1, null, 1], 500],
  ["the fifth time", [4, null, 0.5], 3000],
  ["the tenth time", [9, null, 1], 10_000],
  ["what is asked for in seconds", [0, "7", 1], 7000],
  ["what is asked for with spaces", [0, " 7 ", 1], 7000],
  ["no longer than a minute", [0, "86400", 1], 60_000],
  ["no shorter than without a header", [3, "1", 1], 2000],
  ["a date", [0, "Wed, 25 Nov 2026 12:00:20 GMT", 1], 20_000],
  ["a date that has passed", [0, "Wed, 25 Nov 2026 11:00:00 GMT", 1], 250],
  ["a date far ahead", [0, "Wed, 25 Nov 2026 18:00:00 GMT", 1], 60_000],
  ["something else", [0, "soon", 1], 250],
])("%s", (_, [attempt, retryAfter, chance], want) => {
  expect(retryDelay(attempt, retryAfter, now, chance)).toBe(want);
});
