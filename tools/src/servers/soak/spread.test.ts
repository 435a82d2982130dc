import { expect, test } from "vitest";
import { spread } from "./spread.ts";

const countsOf = (drawn: readonly number[], kinds: number): readonly number[] =>
  Array.from({ length: kinds }, (_, kind) => drawn.filter((one) => one === kind).length);

test.each([
  ["one kind", [3], 1000, [1000]],
  ["two alike", [1, 1], 1000, [500, 500]],
  ["a kind that never comes", [1, 0, 1], 1000, [500, 0, 500]],
  ["a rare one", [99, 1], 10_000, [9900, 100]],
])("%s", (_, shares, count, want) => {
  const next = spread(shares);
  const drawn = Array.from({ length: count }, next);
  for (const [kind, got] of countsOf(drawn, shares.length).entries()) {
    expect(Math.abs(got - (want[kind] ?? 0))).toBeLessThanOrEqual(3);
  }
});

test("each stretch has as many of a rare kind", () => {
  const next = spread([95, 5]);
  const stretches = Array.from({ length: 50 }, () => countsOf(Array.from({ length: 200 }, next), 2)[1] ?? 0);
  expect([Math.min(...stretches) >= 8, Math.max(...stretches) <= 12]).toEqual([true, true]);
});
