import { describe, expect, it } from "vitest";
import { createFactStore } from "./fact-store.ts";

/** A hash whose last bits are those of the number that the key is. */
const hash = (key: string): string => String.fromCharCode(Number(key));

/** Keeps `keys` in as many readings as it takes; returns what each reading held, and whether that is everything. */
const read = (keys: readonly string[], most: number) => {
  const store = createFactStore<string, { readonly at: number }>(hash, most);
  const passes: number[][][] = [];
  let highest = 0;
  do {
    for (const [at, key] of keys.entries()) {
      store.keep("family", key, { at });
      highest = Math.max(highest, store.kept());
    }
    passes.push([...store.groupsOf("family")].map((group) => group.map(({ at }) => at)));
  } while (store.endPass() > 0);
  return { passes, highest, isWhole: store.isWhole() };
};

describe("a store of facts", () => {
  it.each<[string, string[], number, number[][][], boolean]>([
    ["that is large enough keeps all in one reading", ["1", "2", "1", "3"], 4, [[[0, 2], [1], [3]]], true],
    ["that is empty", [], 4, [], true],
    [
      "that is too small by one leaves half of the keys to another reading",
      ["1", "2", "1", "3"],
      3,
      [[[1]], [[0, 2], [3]]],
      true,
    ],
    ["divides a part again", ["0", "1", "2", "3"], 1, [[[0]], [[2]], [[1]], [[3]]], true],
    ["gives up a key that is too much by itself, and no other", ["5", "5", "4", "5"], 2, [[[2]]], false],
  ])("%s", (_, keys, most, passes, isWhole) => {
    const result = read(keys, most);
    expect(result.isWhole).toBe(isWhole);
    expect(result.highest).toBeLessThanOrEqual(most);
    expect(result.passes.filter((pass) => pass.length > 0)).toEqual(passes);
  });

  it("keeps families apart", () => {
    const store = createFactStore<string, { readonly at: number }>(hash, 10);
    store.keep("one", "1", { at: 1 });
    store.keep("other", "1", { at: 2 });
    const inFamilies = ["one", "other", "none"].map((family) => [...store.groupsOf(family)]);
    expect(inFamilies).toEqual([[[{ at: 1 }]], [[{ at: 2 }]], []]);
  });

  it("says how many readings are left, and forgets what it kept", () => {
    const store = createFactStore<string, { readonly at: number }>(hash, 1);
    for (const key of ["0", "1"]) store.keep("family", key, { at: 0 });
    expect([store.kept(), store.endPass(), store.kept(), store.endPass()]).toEqual([1, 1, 0, 0]);
  });
});
