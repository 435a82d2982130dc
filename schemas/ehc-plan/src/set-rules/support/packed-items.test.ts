import { expect, it } from "vitest";
import { packItems, unpackItems } from "./packed-items.ts";

const item = (pointer: string, id: string) => ({ pointer, entity: { id } });

it.each([
  ["nothing", [], ""],
  ["one", [item("/sections/B/needs/0", "n-1")], "/sections/B/needs n-1"],
  [
    "several lists",
    [item("/sections/B/needs/0", "n-1"), item("/sections/B/needs/1", "x"), item("/sections/C/needs/0", "n-3")],
    "/sections/B/needs n-1 -x\n/sections/C/needs n-3",
  ],
])("packs and unpacks %s", (_, items, want) => {
  const packed = packItems(items, ({ entity }) => entity.id !== "x");
  expect(packed).toBe(want);
  expect(unpackItems(packed)).toEqual(
    items.map(({ pointer, entity: { id } }) => ({ id, place: pointer, isLive: id !== "x" })),
  );
});
