import type { Hit } from "@send-standards/core";
import { expect, it } from "vitest";
import { type Dated, pairsOutOfOrder } from "./pairs-out-of-order.ts";

it.each<[string, Dated[], Hit[]]>([
  ["no days", [], []],
  ["one day", [["/a", "2026-01-01"]], []],
  [
    "in order",
    [
      ["/a", "2026-01-01"],
      ["/b", "2026-01-02"],
    ],
    [],
  ],
  [
    "the same day",
    [
      ["/a", "2026-01-01"],
      ["/b", "2026-01-01"],
    ],
    [],
  ],
  [
    "a day before",
    [
      ["/a", "2026-01-02"],
      ["/b", "2026-01-01"],
    ],
    [{ pointer: "/b", related: ["/a"] }],
  ],
  [
    "across a missing day",
    [
      ["/a", "2026-01-02"],
      ["/b", undefined],
      ["/c", "2026-01-01"],
    ],
    [{ pointer: "/c", related: ["/a"] }],
  ],
  [
    "one day too early is one mistake",
    [
      ["/a", "2026-01-02"],
      ["/b", "2026-01-01"],
      ["/c", "2026-01-03"],
    ],
    [{ pointer: "/b", related: ["/a"] }],
  ],
])("%s", (_name, given, want) => {
  expect(pairsOutOfOrder(given)).toEqual(want);
});
