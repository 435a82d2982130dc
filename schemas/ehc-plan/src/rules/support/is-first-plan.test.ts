import { expect, it } from "vitest";
import type { EhcPlan } from "../../types.ts";
import { base } from "../base.ts";
import { isFirstPlan } from "./is-first-plan.ts";

const { version: _, issueReason: __, ...unnumbered } = base;

it.each<[string, EhcPlan, boolean]>([
  ["the base plan", base, true],
  ["a final plan without number and reason", unnumbered, true],
  ["a draft", { ...unnumbered, status: "draft" }, true],
  ["made by order", { ...base, issueReason: "tribunalOrder" }, true],
  ["ceased, the first version", { ...base, status: "ceased" }, true],
  ["ceased, no number and reason", { ...unnumbered, status: "ceased" }, false],
  ["ceased, after the initial assessment", { ...unnumbered, status: "ceased", issueReason: "initialAssessment" }, true],
  ["amended", { ...base, status: "amendedFinal" }, false],
  ["to be amended", { ...base, status: "amendmentNotice" }, false],
  ["after a reassessment", { ...base, issueReason: "reassessment" }, false],
  ["taken over", { ...base, issueReason: "laTransfer" }, false],
  ["the second version", { ...base, version: 2 }, false],
  ["replaces another", { ...base, supersedes: {} }, false],
  ["first issued on another day", { ...base, firstIssuedDate: "2025-07-10" }, false],
])("%s", (_name, given, want) => {
  expect(isFirstPlan(given)).toBe(want);
});
