import { expect, test } from "vitest";
import { measureSteps } from "./steps.ts";

test("takes every record through every step, parsed afresh each time", () => {
  const seen: [step: string, record: object][] = [];
  const step = (name: string) => (record: object) => seen.push([name, record]);
  const texts = ['{"a":1}', '{"a":2}'].map((text) => Buffer.from(text));
  const costs = measureSteps(texts, { one: step("one"), two: step("two") }, 1, 1);
  const round = [
    ["one", { a: 1 }],
    ["two", { a: 1 }],
    ["one", { a: 2 }],
    ["two", { a: 2 }],
  ];
  expect(seen).toEqual([...round, ...round]);
  expect(new Set(seen.map(([, record]) => record)).size).toBe(4);
  expect(Object.keys(costs)).toEqual(["one", "two"]);
});
