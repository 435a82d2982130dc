import { expect, it } from "vitest";
import { joinPacked, packItems, unpackItems } from "./packed-items.ts";

const item = (section: string, at: number, id: string) => ({
  section,
  entity: { id },
  place: `/sections/${section}/needs/${at}`,
});

it.each([
  ["nothing", [], ""],
  ["one", [item("B", 0, "n-1")], "/sections/B/needs n-1"],
  [
    "several lists",
    [item("B", 0, "n-1"), item("B", 1, "x"), item("C", 0, "n-3")],
    "/sections/B/needs n-1 -x\n/sections/C/needs n-3",
  ],
])("packs and unpacks %s", (_, items, want) => {
  const packed = packItems("needs", items, ({ id }) => id !== "x");
  expect(packed).toBe(want);
  expect(unpackItems(packed)).toEqual(items.map(({ place, entity: { id } }) => ({ id, place, isLive: id !== "x" })));
});

it("takes every item as live unless told otherwise", () => {
  expect(packItems("outcomes", [item("E", 0, "x")])).toBe("/sections/E/outcomes x");
});

it.each([
  [["a 1", "b 2"], "a 1\nb 2"],
  [["", "a 1", ""], "a 1"],
  [["", ""], ""],
])("joins %j", (packed, want) => {
  expect(joinPacked(...packed)).toBe(want);
});
