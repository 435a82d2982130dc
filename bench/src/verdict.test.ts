import { describe, expect, test } from "vitest";
import { type Target, targets } from "./targets.ts";
import { gateOf, passesGate, type Verdict, verdictOf } from "./verdict.ts";

const least: Target = { id: "bulk-one-thread", name: "", bound: "least", commit: 0.6, moonshot: 0.8 };
const most: Target = { id: "start", name: "", bound: "most", commit: 1.5, moonshot: 1.2 };
const wish: Target = { id: "unchanged", name: "", bound: "least", moonshot: 4 };

const held: Target = { ...least, held: 0.4 };

describe("the verdict", () => {
  test.each<[Target, number, Verdict | "not met"]>([
    [least, 0.8, "moonshot met"],
    [least, 0.79, "commit met"],
    [least, 0.6, "commit met"],
    [least, 0.59, "missed"],
    [most, 1.2, "moonshot met"],
    [most, 1.21, "commit met"],
    [most, 1.5, "commit met"],
    [most, 1.51, "missed"],
    [wish, 4, "moonshot met"],
    [wish, 3.9, "not met"],
    [held, 0.59, "missed"],
    [least, Number.NaN, "missed"],
  ])("%#: %o at %f", (target, measured, want) => {
    expect(verdictOf(target, measured)).toBe(want);
  });
});

describe("the gate", () => {
  test.each<[Target, number | undefined]>([
    [least, 0.51],
    [held, 0.34],
    [most, 1.725],
    [wish, undefined],
  ])("%#: lets through up to", (target, want) => {
    if (want === undefined) expect(gateOf(target)).toBeUndefined();
    else expect(gateOf(target)).toBeCloseTo(want, 10);
  });

  test.each<[Target, number, boolean]>([
    [least, 0.511, true],
    [least, 0.509, false],
    [most, 1.724, true],
    [most, 1.726, false],
    [wish, 0, true],
    [least, Number.NaN, false],
    [most, Number.NaN, false],
  ])("%#: %o at %f", (target, measured, want) => {
    expect(passesGate(target, measured)).toBe(want);
  });
});

test("every line has its own name, and its moonshot is beyond its commit", () => {
  expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
  const wrong = targets.filter(
    ({ bound, commit, moonshot }) =>
      commit !== undefined && (bound === "least" ? moonshot <= commit : moonshot >= commit),
  );
  expect(wrong).toEqual([]);
});

test("only what is short of a commit is held", () => {
  const wrong = targets.filter(
    ({ bound, commit = Number.NaN, held: reached }) =>
      reached !== undefined && !(bound === "least" ? reached < commit : reached > commit),
  );
  expect(wrong).toEqual([]);
});
