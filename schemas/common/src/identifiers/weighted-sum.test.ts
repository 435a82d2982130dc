import { expect, it } from "vitest";
import { weightedSum } from "./weighted-sum.ts";

it.each([
  ["an NHS number", "9991112111", 274],
  ["a ULN", "6000100026", 70],
  ["noughts", "0000000000", 0],
  ["the tenth digit plays no part", "0000000009", 0],
  ["the ninth digit counts twice", "0000000010", 2],
])("%s", (_name, given, want) => {
  expect(weightedSum(given)).toBe(want);
});
