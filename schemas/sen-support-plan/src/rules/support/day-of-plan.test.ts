import { applyPatch, type Operation } from "@send-standards/core";
import { expect, it } from "vitest";
import type { SenSupportPlan } from "../../types.ts";
import { base } from "../base.ts";
import { dayOfPlan } from "./day-of-plan.ts";

const withoutCycles: Operation = { op: "remove", path: "/cycles" };

it.each<[string, Operation[], string]>([
  ["the latest plan", [], "2026-09-21"],
  [
    "one planned ahead is left out",
    [{ op: "replace", path: "/cycles/2/plan/date", value: "2026-11-26" }],
    "2026-03-09",
  ],
  ["the start, where nothing was planned", [withoutCycles], "2025-06-30"],
  ["today, where there is neither", [withoutCycles, { op: "remove", path: "/startDate" }], "2026-11-25"],
])("%s", (_, patch, want) => {
  expect(dayOfPlan(applyPatch(base, patch) as SenSupportPlan, "2026-11-25")).toBe(want);
});
