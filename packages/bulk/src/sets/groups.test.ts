import { expect, it } from "vitest";
import { groupsOf, type LineGroup } from "./groups.ts";

/** A line of the key `key`. */
const line = (key: string, rest: string): string => `${key}\ttoy 1.0.0\t0\t${rest}`;
const [a1, a2, a3] = [line("a", "1"), line("a", "2"), line("a", "3")];
const [b1, b2] = [line("b", "1"), line("b", "2")];
const [aa1, aa2] = [line("aa", "1"), line("aa", "2")];

it.each<[string, string[][], LineGroup[]]>([
  ["nothing", [], []],
  ["batches of nothing", [[], []], []],
  ["a single line", [[a1]], []],
  ["lines without another of their key", [[a1, b1]], []],
  ["two of a key", [[a1, a2]], [{ group: line("a", ""), lines: [a1, a2] }]],
  ["two of a key in two batches", [[a1], [a2, b1]], [{ group: line("a", ""), lines: [a1, a2] }]],
  ["three of a key, which is one too many", [[a1, a2, a3, b1]], [{ group: line("a", ""), lines: undefined }]],
  [
    "several keys, of which one is too large",
    [[a1, a2], [a3, aa1], [aa2], [b1, b2]],
    [
      { group: line("a", ""), lines: undefined },
      { group: line("aa", ""), lines: [aa1, aa2] },
      { group: line("b", ""), lines: [b1, b2] },
    ],
  ],
])("groups %s", async (_, batches, want) => {
  const given = async function* () {
    yield* batches;
  };
  const groups: LineGroup[] = [];
  for await (const group of groupsOf(given(), 2)) groups.push(group);
  expect(groups).toEqual(want);
});
