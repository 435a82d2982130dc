import { expect, test } from "vitest";
import { partState } from "./part-state.ts";

test.each<[string, unknown, readonly string[], string]>([
  ["a text", { a: "x" }, ["a"], "filled"],
  ["a number", { a: 0 }, ["a"], "filled"],
  ["false", { a: false }, ["a"], "filled"],
  ["null", { a: null }, ["a"], "empty"],
  ["nothing", {}, ["a"], "empty"],
  ["a list", { a: [0] }, ["a"], "filled"],
  ["an empty list", { a: [] }, ["a"], "empty"],
  ["an object", { a: { b: 1 } }, ["a"], "filled"],
  ["an empty object", { a: {} }, ["a"], "empty"],
  ["an object of empty lists and objects", { a: { b: [], c: { d: {} } } }, ["a"], "empty"],
  ["something deep down", { a: { b: [], c: { d: { e: 0 } } } }, ["a"], "filled"],
  ["empty on purpose", { a: { nil: { reason: "none" } } }, ["a"], "nil"],
  ["empty on purpose, with something in it", { a: { nil: {}, b: 1 } }, ["a"], "nil"],
  ["a place below", { a: { b: { c: 1 } } }, ["a", "b"], "filled"],
  ["a place below a text", { a: "x" }, ["a", "length"], "empty"],
  ["a place that every object has", { a: {} }, ["a", "constructor"], "empty"],
  ["a list in the place of the record", ["x"], ["0"], "filled"],
  ["no record", undefined, ["a"], "empty"],
  ["a text for a record", "abc", ["0"], "empty"],
  ["the record itself", { a: 1 }, [], "filled"],
])("%s", (_, record, path, want) => {
  expect(partState(record, path)).toBe(want);
});
