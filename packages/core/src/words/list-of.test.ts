import { expect, test } from "vitest";
import { listOf } from "./list-of.ts";

test.each([
  [listOf([]), ""],
  [listOf(["a"]), "a"],
  [listOf(["a", "b"]), "a and b"],
  [listOf(["a", "b", "c"], "or"), "a, b or c"],
])("%s", (given, want) => {
  expect(given).toBe(want);
});
