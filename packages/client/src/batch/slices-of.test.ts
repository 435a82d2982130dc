import { expect, test } from "vitest";
import { collect } from "../../testing/collect.ts";
import { slicesOf } from "./slices-of.ts";

async function* linesOf(lengths: readonly number[]) {
  for (const length of lengths) yield new Uint8Array(length);
}

test.each<[string, readonly number[], readonly (readonly number[])[]]>([
  ["none", [], [[]]],
  ["one", [4], [[4]]],
  ["as many as fit", [4, 6, 4, 4, 3], [[4, 6], [4, 4], [3]]],
  ["one that is too long is alone", [2, 50, 2, 3], [[2], [50], [2, 3]]],
])("lines: %s", async (_, lengths, want) => {
  const slices = await collect(slicesOf(linesOf(lengths), 10));
  expect(slices.map((slice) => slice.map(({ length }) => length))).toEqual(want);
});
