import { expect, it } from "vitest";
import { sharesTotal } from "./shares-total.ts";

it.each<[string, number[], number]>([
  ["none", [], 0],
  ["one body pays all", [100], 100],
  ["three bodies", [34, 33, 33], 100],
  ["one per cent short", [33, 33, 33], 99],
  ["one per cent over", [50, 51], 101],
])("%s", (_name, given, want) => {
  expect(sharesTotal(given.map((percent) => ({ percent })))).toBe(want);
});
