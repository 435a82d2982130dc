import { describe, expect, test } from "vitest";
import { addPosition, type Position } from "./position.ts";
import { createPositionFinder } from "./position-finder.ts";

const sums: readonly (readonly [name: string, record: Position, place: Position, want: Position])[] = [
  ["the start of the file", { line: 1, column: 1 }, { line: 3, column: 4 }, { line: 3, column: 4 }],
  ["the record's first line", { line: 7, column: 5 }, { line: 1, column: 3 }, { line: 7, column: 7 }],
  ["a later line", { line: 7, column: 5 }, { line: 3, column: 2 }, { line: 9, column: 2 }],
];

describe("addPosition", () => {
  test.each(sums)("%s", (_name, record, place, want) => {
    expect(addPosition(record, place)).toEqual(want);
  });
});

describe("createPositionFinder", () => {
  const text = "a\n\r\n😀b";
  const places: readonly (readonly [offset: number, line: number, column: number])[] = [
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [3, 2, 2],
    [4, 3, 1],
    [6, 3, 3],
    [7, 3, 4],
  ];

  test("places in ascending order", () => {
    const placeOf = createPositionFinder(text);
    expect(places.map(([offset]) => placeOf(offset))).toEqual(places.map(([, line, column]) => ({ line, column })));
  });

  test("places in descending order", () => {
    const placeOf = createPositionFinder(text);
    const back = places.toReversed();
    expect(back.map(([offset]) => placeOf(offset))).toEqual(back.map(([, line, column]) => ({ line, column })));
  });
});
