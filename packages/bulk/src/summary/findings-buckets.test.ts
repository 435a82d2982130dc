import { expect, test } from "vitest";
import { bucketOf, findingsBuckets } from "./findings-buckets.ts";

test("the buckets leave no gap and have one end that is open", () => {
  expect(findingsBuckets[0]?.from).toBe(0);
  expect(findingsBuckets.map(({ to }) => to).slice(0, -1)).toEqual(
    findingsBuckets.slice(1).map(({ from }) => from - 1),
  );
  expect(findingsBuckets.at(-1)).toEqual({ from: 101 });
});

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
  [5, 3],
  [6, 4],
  [10, 4],
  [11, 5],
  [20, 5],
  [21, 6],
  [50, 6],
  [51, 7],
  [100, 7],
  [101, 8],
  [1001, 8],
])("a record with %d findings is in bucket %d", (findings, want) => {
  expect(bucketOf(findings)).toBe(want);
});
