import { expect, it } from "vitest";
import { sumPence } from "./sum-pence.ts";

it.each<[string, number[], number]>([
  ["none", [], 0],
  ["one", [600000], 600000],
  ["amounts that pounds as decimals would get wrong", [10, 20, 1999], 2029],
  ["a repayment", [5000, -1250], 3750],
])("%s", (_name, given, want) => {
  expect(sumPence(given)).toBe(want);
});
