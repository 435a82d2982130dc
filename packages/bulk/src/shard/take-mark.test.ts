import { describe, expect, test } from "vitest";
import { takeMark } from "./take-mark.ts";

const mark = [0xef, 0xbb, 0xbf];

describe("a byte order mark", () => {
  test.each<[string, readonly (readonly number[])[], boolean, readonly number[]]>([
    ["in one chunk", [[...mark, 1, 2]], true, [1, 2]],
    ["in pieces", [[0xef], [0xbb], [0xbf], [1]], true, [1]],
    ["alone", [mark], true, []],
    ["in part", [[0xef], [0xbb]], false, [0xef, 0xbb]],
    ["in part, with something else", [[0xef, 0xbb], [1, 2], [3]], false, [0xef, 0xbb, 1, 2, 3]],
    ["in the middle", [[1], mark], false, [1, ...mark]],
    ["twice", [[...mark, ...mark]], true, mark],
    ["of nothing", [], false, []],
  ])("%s", async (_, given, isMarked, want) => {
    const chunks = async function* () {
      for (const one of given) yield Uint8Array.from(one);
    };
    const found = await takeMark(chunks());
    const rest: number[] = [];
    for await (const chunk of found.chunks) rest.push(...chunk);
    expect([found.isMarked, rest]).toEqual([isMarked, want]);
  });

  test("leaves nothing open where the rest is not wanted", async () => {
    let isClosed = false;
    const chunks = async function* () {
      try {
        while (true) yield Uint8Array.of(1, 2, 3);
      } finally {
        isClosed = true;
      }
    };
    for await (const _ of (await takeMark(chunks())).chunks) break;
    expect(isClosed).toBe(true);
  });
});
