import type { RecordText } from "@send-standards/validator";
import { expect, test } from "vitest";
import { createSlicer } from "./create-slicer.ts";

const record = (number: number, bytes: number): RecordText => ({
  bytes: new Uint8Array(bytes),
  number,
  line: number,
  column: 1,
});

const rows: readonly (readonly [name: string, sizes: readonly number[], want: readonly number[]])[] = [
  ["nothing", [], []],
  ["a few", [10, 10], [2]],
  ["as many as there may be", Array(64).fill(1), [64]],
  ["one more", Array(65).fill(1), [64, 1]],
  ["as large as they may be", [262_143, 1], [2]],
  ["a byte more", [262_143, 2], [1, 1]],
  ["a large one between small ones", [5, 5, 10_000_000, 5], [2, 1, 1]],
];

test.each(rows)("puts %s together", (_name, sizes, want) => {
  const slicer = createSlicer();
  const slices = sizes.flatMap((size, at) => [slicer.add(record(at + 1, size)) ?? []]);
  const all = [...slices, slicer.take()].filter((slice) => slice.length > 0);
  expect(all.map((slice) => slice.length)).toEqual(want);
  expect(all.flat().map(({ number }) => number)).toEqual(sizes.map((_, at) => at + 1));
  expect(slicer.take()).toEqual([]);
});
