import { describe, expect, it } from "vitest";
import { createRandom } from "./random.ts";

describe("createRandom", () => {
  it("gives the same numbers for the same seed, on every machine", () => {
    const random = createRandom("a");
    expect([1, 2, 3, 4, 5, 6].map(() => random.int(0, 999))).toEqual([764, 69, 580, 314, 799, 831]);
  });

  it("gives other numbers for another seed", () => {
    const [one, other] = [createRandom("1/2"), createRandom("12/")];
    expect([one.int(0, 999_999), one.int(0, 999_999)]).not.toEqual([other.int(0, 999_999), other.int(0, 999_999)]);
  });

  it.each([
    ["int", (random: ReturnType<typeof createRandom>) => random.int(3, 5), [3, 4, 5]],
    ["pick", (random: ReturnType<typeof createRandom>) => random.pick([7, 8]), [7, 8]],
  ])("%s reaches every value and no other", (_, draw, want) => {
    const random = createRandom("range");
    const seen = new Set(Array.from({ length: 200 }, () => draw(random)));
    expect([...seen].sort()).toEqual(want);
  });

  it("picks nothing from an empty list", () => {
    expect(() => createRandom("a").pick([])).toThrow(RangeError);
  });

  it.each([
    ["none", 0, 0],
    ["two", 2, 2],
    ["more than there are", 9, 4],
  ])("some: %s, different and in order", (_, count, length) => {
    const chosen = createRandom("some").some([1, 2, 3, 4], count);
    expect(chosen).toEqual([...new Set(chosen)].sort());
    expect(chosen).toHaveLength(length);
  });

  it.each([
    [0, {}],
    [100, { a: 1 }],
  ])("maybe: in %i of a hundred cases", (percent, want) => {
    expect(createRandom("maybe").maybe(percent, { a: 1 })).toEqual(want);
  });

  it("chances come close to their percentage", () => {
    const random = createRandom("chance");
    const hits = Array.from({ length: 10_000 }, () => random.chance(25)).filter(Boolean).length;
    expect(hits).toBeGreaterThan(2350);
    expect(hits).toBeLessThan(2650);
  });
});
