import fc from "fast-check";
import { expect, test } from "vitest";
import { streamJson } from "./stream-json.ts";

const text = (value: object, levels?: number) => [...streamJson(value, levels)].join("");

test("a value without lists is one piece", () => {
  expect([...streamJson({ a: { b: 1 } })]).toEqual(['{"a":{"b":1}}']);
});

test("members have a line each as far down as asked", () => {
  expect(text({ a: 1, b: { c: [{ d: [1] }] }, e: [], f: undefined }, 3)).toBe(
    '{\n  "a": 1,\n  "b": {\n    "c": [\n      {"d":[1]}\n    ]\n  },\n  "e": []\n}',
  );
});

test("a list is written item by item", () => {
  expect(
    [...streamJson({ list: ["a", "b"] })].filter((chunk) => chunk.includes('"a"') && chunk.includes('"b"')),
  ).toEqual([]);
});

test("whatever the layout, it is the same JSON", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(4), (value, levels) => {
      expect(JSON.parse(text(value, levels))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { seed: 20261125 },
  );
});
