import { expect, it } from "vitest";
import { placesOf } from "./places-of.ts";

const record = { a: [{ b: 1 }, {}, { b: [2, 3] }], c: { d: "x" } };

it.each<[string, string, [string, unknown][]]>([
  ["the whole", "", [["", record]]],
  ["a property of a property", "/c/d", [["/c/d", "x"]]],
  [
    "a property of every item",
    "/a/*/b",
    [
      ["/a/0/b", 1],
      ["/a/2/b", [2, 3]],
    ],
  ],
  [
    "items of items",
    "/a/*/b/*",
    [
      ["/a/2/b/0", 2],
      ["/a/2/b/1", 3],
    ],
  ],
  ["nothing there", "/e/*/f", []],
  ["an inherited property", "/c/toString", []],
  ["a star where there is no list", "/c/*", []],
])("%s", (_, pattern, want) => {
  const found: [string, unknown][] = [];
  placesOf(pattern)(record, (value, pointer) => found.push([pointer, value]));
  expect(found).toEqual(want);
});
