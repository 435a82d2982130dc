import { expect, test } from "vitest";
import { createShardBases } from "./shard-bases.ts";

const piece = (object: number) => ({ object, start: 0, end: 1 });
const counted = (records: number, lines = records) => ({ records, lines });
const none = { records: 0, lines: 0 };

test("bases go on through the shards of an object, and begin anew with the next", () => {
  const bases = createShardBases({
    shards: [[0, 1], [2], [2], [2, 3], [3, 4], [5], [6]].map((objects, number) => ({
      number,
      pieces: objects.map(piece),
    })),
  });
  bases.add(0, [counted(1), counted(2)]);
  bases.add(1, [counted(3, 4)]);
  bases.add(2, [counted(5, 7)]);
  bases.add(3, [counted(0, 1), counted(4)]);
  bases.add(4, [counted(1), counted(2)]);
  bases.add(5, [counted(0, 0)]);
  bases.add(6, [counted(9)]);
  const found = [
    [0, 0],
    [0, 1],
    [1, 0],
    [2, 0],
    [3, 0],
    [3, 1],
    [4, 0],
    [4, 1],
    [5, 0],
    [6, 0],
  ].map(([shard = 0, at = 0]) => bases.of(shard, at));
  expect(found).toEqual([
    none,
    none,
    none,
    { records: 3, lines: 4 },
    { records: 8, lines: 11 },
    none,
    { records: 4, lines: 4 },
    none,
    none,
    none,
  ]);
});
