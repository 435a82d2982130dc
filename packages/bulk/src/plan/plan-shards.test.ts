import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InputObject } from "./plan.ts";
import { planShards } from "./plan-shards.ts";

const member = { offset: 0, compressedSize: 1, method: 8, crc32: 0 } as const;

const object = (size: number, rest: Partial<InputObject> = {}): InputObject => ({
  name: "plans",
  location: "plans",
  size,
  tag: "1",
  form: "lines",
  ...rest,
});

const json = { form: "json" } as const;

/** Shards as text: the pieces of a shard are parted by a blank, "object:start-end". */
const written = (objects: readonly InputObject[], shardBytes: number): string[] =>
  planShards(objects, { shardBytes }).map(({ pieces }) =>
    pieces.map((piece) => `${piece.object}:${piece.start}-${piece.end}`).join(" "),
  );

const rows: readonly (readonly [name: string, objects: readonly InputObject[], want: readonly string[]])[] = [
  ["nothing", [], []],
  ["an empty object", [object(0)], ["0:0-0"]],
  ["lines of one byte less than a shard", [object(99)], ["0:0-99"]],
  ["lines of a shard", [object(100)], ["0:0-100"]],
  ["lines of one byte more", [object(101)], ["0:0-51", "0:51-101"]],
  ["lines of two shards", [object(200)], ["0:0-100", "0:100-200"]],
  ["lines of two shards and a byte", [object(201)], ["0:0-67", "0:67-134", "0:134-201"]],
  ["one large document", [object(250, json)], ["0:0-250"]],
  ["one of which nothing is known", [object(250, { form: "auto" })], ["0:0-250"]],
  ["compressed lines", [object(250, { encoding: "gzip" })], ["0:0-250"]],
  ["lines in an archive", [object(250, { member })], ["0:0-250"]],
  ["small ones that fill a shard", [object(50), object(50, json)], ["0:0-50 1:0-50"]],
  ["small ones that do not fit in one", [object(50), object(51, json)], ["0:0-50", "1:0-51"]],
  ["a large one between small ones", [object(9), object(101, json), object(9)], ["0:0-9", "1:0-101", "2:0-9"]],
  [
    "large lines between small ones",
    [object(9, json), object(150), object(9, json)],
    ["0:0-9", "1:0-75", "1:75-150", "2:0-9"],
  ],
  [
    "compressed ones, which count for eight times as much",
    [object(6, { encoding: "zstd" }), object(6, { encoding: "gzip" }), object(4, json), object(1, json)],
    ["0:0-6 1:0-6 2:0-4", "3:0-1"],
  ],
  ["members, which count as unpacked", [object(60, { member }), object(60, { member })], ["0:0-60", "1:0-60"]],
  ["empty ones among others", [object(100), object(0), object(1)], ["0:0-100 1:0-0", "2:0-1"]],
];

describe("planShards", () => {
  test.each(rows)("%s", (_name, objects, want) => {
    expect(written(objects, 100)).toEqual(want);
  });

  test("puts at most a thousand pieces in a shard", () => {
    const shards = planShards(Array.from({ length: 2_001 }, () => object(1, json)));
    expect(shards.map(({ number, pieces }) => [number, pieces.length])).toEqual([
      [0, 1_000],
      [1, 1_000],
      [2, 1],
    ]);
  });

  test("has shards of 32 MiB where nothing else is said", () => {
    expect(planShards([object(2 ** 26)]).map(({ pieces }) => pieces)).toEqual([
      [{ object: 0, start: 0, end: 2 ** 25 }],
      [{ object: 0, start: 2 ** 25, end: 2 ** 26 }],
    ]);
  });

  test("covers each object exactly, in order, with shards that are no larger than they may be", () => {
    const anyObject = fc
      .record({
        size: fc.oneof(fc.nat(30), fc.nat(3_000)),
        form: fc.constantFrom("lines", "json", "auto"),
        packing: fc.constantFrom({}, {}, { encoding: "gzip" } as const, { member }),
      })
      .map(({ size, form, packing }) => object(size, { form, ...packing }));
    const property = fc.property(
      fc.array(anyObject, { maxLength: 40 }),
      fc.integer({ min: 1, max: 500 }),
      (objects, shardBytes) => {
        const shards = planShards(objects, { shardBytes });
        expect(shards.map(({ number }) => number)).toEqual(shards.map((_, at) => at));
        const pieces = shards.flatMap((shard) => shard.pieces);
        expect([...new Set(pieces.map((piece) => piece.object))]).toEqual(objects.map((_, at) => at));
        objects.forEach(({ size }, at) => {
          const own = pieces.filter((piece) => piece.object === at);
          expect(own.map(({ start }) => start)).toEqual([0, ...own.slice(0, -1).map(({ end }) => end)]);
          expect(own.at(-1)?.end).toBe(size);
          if (own.length > 1)
            expect(own.every(({ start, end }) => start < end && end - start <= shardBytes)).toBe(true);
        });
        for (const shard of shards.filter((one) => one.pieces.length > 1)) {
          const sizes = shard.pieces.map((piece) => piece.end - piece.start);
          expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(shardBytes);
        }
      },
    );
    fc.assert(property, { seed: 4, numRuns: 300 });
  });
});
