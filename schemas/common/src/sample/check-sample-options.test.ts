import { expect, it } from "vitest";
import { checkSampleOptions } from "./check-sample-options.ts";

it.each<[string, number, string]>([
  ["the first number and day", 0, "2025-09-01"],
  ["a later number and the last day", 24, "2089-12-31"],
])("takes %s", (_, number, asOf) => {
  expect(() => checkSampleOptions({ number, asOf })).not.toThrow();
});

it.each<[string, number, string, string]>([
  ["a number below nought", -1, "2026-11-25", "number"],
  ["half a number", 0.5, "2026-11-25", "number"],
  ["a day that is none", 0, "2026-02-30", "asOf"],
  ["the day before the first", 0, "2025-08-31", "asOf"],
  ["the day after the last", 0, "2090-01-01", "asOf"],
])("refuses %s", (_, number, asOf, named) => {
  expect(() => checkSampleOptions({ number, asOf })).toThrow(new RegExp(`^${named} is`));
});
