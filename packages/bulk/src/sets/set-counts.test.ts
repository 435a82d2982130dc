import { expect, it } from "vitest";
import type { SetCounts } from "./collect-facts.ts";
import { type SetTotals, totalSets } from "./set-counts.ts";

const none = { looked: {}, skipped: {} };

it.each<[string, SetCounts[], SetTotals]>([
  ["nothing", [], { ran: [], skipped: {} }],
  ["shards without records", [none, none], { ran: [], skipped: {} }],
  ["one record", [none, { looked: { "toy 1.0.0 a": 1 }, skipped: { "toy 1.0.0 b": 1 } }], { ran: [], skipped: {} }],
  [
    "two records in two shards",
    [
      { looked: { "toy 1.0.0 a": 1 }, skipped: { "toy 1.0.0 b": 1 } },
      { looked: { "toy 1.0.0 a": 1, "toy 1.0.0 b": 1 }, skipped: {} },
    ],
    { ran: ["a"], skipped: { b: 1 } },
  ],
  [
    "one record of each of two versions",
    [{ looked: { "toy 1.0.0 a": 1, "toy 1.1.0 a": 1 }, skipped: { "toy 1.1.0 b": 1 } }],
    { ran: [], skipped: {} },
  ],
  [
    "two records of each of two versions",
    [{ looked: { "toy 1.0.0 a": 2, "toy 1.1.0 a": 2 }, skipped: { "toy 1.0.0 b": 2, "toy 1.1.0 b": 2 } }],
    { ran: ["a"], skipped: { b: 4 } },
  ],
])("counts %s", (_, counts, want) => {
  expect(totalSets(counts)).toEqual(want);
});
