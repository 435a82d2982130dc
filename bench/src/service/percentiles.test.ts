import { expect, test } from "vitest";
import { percentilesOf } from "./percentiles.ts";

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => count - at);

test.each([
  ["nothing", [], { p50: 0, p95: 0, p99: 0 }],
  ["one value", [7], { p50: 7, p95: 7, p99: 7 }],
  ["two", [9, 1], { p50: 1, p95: 9, p99: 9 }],
  ["a hundred, the largest first", upTo(100), { p50: 50, p95: 95, p99: 99 }],
  ["a thousand", upTo(1000), { p50: 500, p95: 950, p99: 990 }],
])("of %s", (_, values, want) => {
  expect(percentilesOf(values)).toEqual(want);
});
