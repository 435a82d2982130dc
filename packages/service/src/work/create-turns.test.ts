import { describe, expect, test } from "vitest";
import { createTurns, type TurnKind } from "./create-turns.ts";

const turnsOf = (places: number, most: number) =>
  createTurns({ places, most, refuse: () => new Error("there are too many") });

/** Takes a place for each kind in order, and returns in which order they were served when one place is given back after the other. */
const servedIn = async (kinds: readonly TurnKind[]): Promise<readonly string[]> => {
  const turns = turnsOf(1, 100);
  const giveBack = await turns.take("body");
  const served: string[] = [];
  const all = kinds.map(async (kind, at) => {
    const done = await turns.take(kind);
    served.push(`${kind} ${at}`);
    done();
  });
  giveBack();
  await Promise.all(all);
  return served;
};

describe("those who wait are served", () => {
  test.each<[string, readonly TurnKind[], readonly string[]]>([
    ["one after the other", ["body", "body", "body"], ["body 0", "body 1", "body 2"]],
    [
      "in turns where both kinds wait",
      ["slice", "slice", "slice", "body", "body"],
      ["slice 0", "body 3", "slice 1", "body 4", "slice 2"],
    ],
  ])("%s", async (_, kinds, want) => {
    expect(await servedIn(kinds)).toEqual(want);
  });
});

test("a body too many is refused, and a slice is not", async () => {
  const turns = turnsOf(2, 1);
  const places = [await turns.take("body"), await turns.take("slice")];
  const waiting = turns.take("body");
  await expect(turns.take("body")).rejects.toThrow("there are too many");
  const slice = turns.take("slice");
  expect([turns.taken(), turns.waiting()]).toEqual([2, 2]);
  for (const giveBack of places) giveBack();
  for (const place of await Promise.all([waiting, slice])) place();
  expect([turns.taken(), turns.waiting()]).toEqual([0, 0]);
});

test("a place that is given back twice is there once", async () => {
  const turns = turnsOf(1, 1);
  const giveBack = await turns.take("body");
  giveBack();
  giveBack();
  await turns.take("body");
  expect(turns.taken()).toBe(1);
});

test("at the end those who wait are refused, and those who come", async () => {
  const turns = turnsOf(1, 1);
  await turns.take("body");
  const waiting = turns.take("slice");
  turns.end(() => new Error("it is over"));
  await expect(waiting).rejects.toThrow("it is over");
  await expect(turns.take("body")).rejects.toThrow("it is over");
});
