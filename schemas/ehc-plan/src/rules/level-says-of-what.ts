import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/**
 * Every level that a special educational need states names the framework or test that gives it meaning, or what
 * was measured.
 *
 * A count, such as a share of sessions attended, needs no framework and says what it counts.
 */
export const levelSaysOfWhat: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/level-says-of-what",
  severity: "query",
  since: "1.0.0",
  statement:
    "Every level that a special educational need states names the framework or test that gives it meaning, or what was measured.",
  why: "A fourth level is a good mark in one framework and a first step in another.",
  source: [cite("sendStandards")],
  reads: [
    "id",
    "currentLevels/*/value",
    "currentLevels/*/framework",
    "currentLevels/*/frameworkName",
    "currentLevels/*/subject",
  ].map((leaf) => `/sections/B/needs/*/${leaf}`),
  message:
    "The {place} is missing: nothing says in which framework or test the level was reached, or of what it is a level.",
  fix: "Name the framework or test with its edition, or what was counted.",
  caseworker: {
    message: "A level is given without the test it comes from.",
    fix: "Name the test or framework, or say what was counted.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { section, pointer, entity } of index.needs) {
      if (section !== "B") continue;
      entity.currentLevels?.forEach(({ framework, frameworkName, subject }, level) => {
        if (framework === undefined && frameworkName === undefined && subject === undefined) {
          hits.push(`${pointer}/currentLevels/${level}/framework`);
        }
      });
    }
    return hits;
  },
};
