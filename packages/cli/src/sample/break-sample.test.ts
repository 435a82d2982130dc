import type { FailCase, RuleCases } from "@send-standards/core";
import { describe, expect, test } from "vitest";
import { createBreaker } from "./break-sample.ts";

/** A toy: a record is sound where `a` and `b` are not negative and `c` is absent. Every fifth sample has a place for `deep`. */
const sample = (number: number): object => ({ number, a: 1, b: 1, ...(number % 5 === 0 ? { deep: { d: 1 } } : {}) });
const brokenRules = (record: object): string[] => [
  ...(Number(Reflect.get(record, "a")) < 0 ? ["toy/a"] : []),
  ...(Number(Reflect.get(record, "b")) < 0 ? ["toy/b"] : []),
  ...("c" in record ? ["toy/c", "toy/other"] : []),
  ...(Number(Reflect.get(Object(Reflect.get(record, "deep")), "d")) < 0 ? ["toy/deep"] : []),
];
const fail = (path: string, value: unknown): FailCase => ({
  name: path,
  patch: [{ op: "add", path, value }],
  hits: [path],
});
const replace = (path: string, value: unknown): FailCase => ({
  ...fail(path, value),
  patch: [{ op: "replace", path, value }],
});
const cases: readonly RuleCases[] = [
  { rule: "toy/a", pass: [], fail: [replace("/a", -1), replace("/a", -2), replace("/none", -3)] },
  { rule: "toy/b", pass: [], fail: [replace("/b", 0), replace("/b", -1)] },
  { rule: "toy/c", pass: [], fail: [fail("/c", 1)] },
  { rule: "toy/deep", pass: [], fail: [replace("/deep/d", -1)] },
];
const breaker = (...rules: string[]) => createBreaker({ sample, cases, rules, brokenRules });

describe("a broken sample", () => {
  test("takes the cases of a rule in turn, and leaves out those that have no place", () => {
    const next = breaker("toy/a");
    expect([next(), next(), next(), next()]).toEqual([
      { number: 1, a: -1, b: 1 },
      { number: 2, a: -2, b: 1 },
      { number: 3, a: -1, b: 1 },
      { number: 4, a: -1, b: 1 },
    ]);
  });

  test("takes no case that breaks nothing", () => {
    expect(breaker("toy/b")()).toEqual({ number: 1, a: 1, b: -1 });
  });

  test("breaks several rules at once", () => {
    expect(breaker("toy/b", "toy/a")()).toEqual({ number: 1, a: -1, b: -1 });
  });

  test("is made from a sample that has the place", () => {
    const next = breaker("toy/deep");
    expect([next(), next()]).toMatchObject([{ number: 5 }, { number: 10 }]);
  });

  test.each([
    ["a rule that is never broken alone", ["toy/c"], "no sample of 200 could be made to break toy/c alone"],
    ["a rule without cases", ["toy/none"], "to break toy/none alone"],
    ["a rule beside others", ["toy/a", "toy/b", "toy/c"], "to break toy/c beside toy/a and toy/b and nothing else"],
  ])("is not made of %s", (_, rules, want) => {
    expect(breaker(...rules)).toThrow(want);
  });
});
