import { expect, it } from "vitest";
import { turn } from "./turn.ts";

it("goes round", () => {
  expect([0, 1, 2, 3, 4].map((number) => turn(["a", "b", "c"], number))).toEqual(["a", "b", "c", "a", "b"]);
});

it("refuses an empty list", () => {
  expect(() => turn([], 0)).toThrow(RangeError);
});
