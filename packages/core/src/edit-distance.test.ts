import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance.ts";

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["name", "name", 0],
    ["name", "names", 1],
    ["name", "nme", 1],
    ["nmae", "name", 1],
    ["nome", "name", 1],
    ["shoe", "size", 2],
    ["abcd", "wxyz", 3],
    ["a", "abcdef", 3],
  ])("%s and %s", (a, b, want) => {
    expect(editDistance(a, b, 2)).toBe(want);
  });
});
