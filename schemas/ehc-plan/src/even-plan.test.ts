import { expect, it } from "vitest";
import { evenPlan } from "./even-plan.ts";
import { base } from "./rules/base.ts";
import type { EhcPlan } from "./types.ts";

it("is the same plan", () => {
  expect(evenPlan(base)).toEqual(base);
});

it("has the same properties whatever the plan has", () => {
  const { version: _, ...other } = base;
  expect(Object.keys(evenPlan(other))).toEqual(Object.keys(evenPlan(base)));
});

it("shares what it does not copy, and changes nothing in the plan", () => {
  const before = structuredClone(base);
  expect(evenPlan(base).sections.F).toBe(base.sections.F);
  expect(base).toEqual(before);
});

it.each<[string, unknown]>([
  ["nothing", null],
  ["a text", "plan"],
  ["a list", []],
  ["no sections", { child: 7 }],
  ["sections that are a list", { sections: [], child: null }],
  ["sections that are texts", { sections: { A: "a", I: [] } }],
])("leaves alone what is unsound: %s", (_name, given) => {
  expect(evenPlan(given as EhcPlan)).toEqual(given);
});
