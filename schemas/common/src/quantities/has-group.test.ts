import { expect, it } from "vitest";
import type { Quantity } from "../types.ts";
import { hasGroup } from "./has-group.ts";

const lesson = { basis: "timed", minutes: 40, sessions: 1, per: "week" } as const;

it.each<[string, { quantity?: Quantity }, boolean]>([
  ["no quantity", {}, false],
  ["a time only", { quantity: lesson }, false],
  ["a ratio", { quantity: { ...lesson, ratio: { staff: 1, learners: 4 } } }, true],
  ["the size of a group", { quantity: { ...lesson, groupSizeMax: 6 } }, true],
])("hasGroup: %s", (_, given, want) => {
  expect(hasGroup(given)).toBe(want);
});
