import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsLive, contentLiveReads } from "./support/content-is-live.ts";

/**
 * Every outcome that is worked towards says where the child or young person starts and how anybody can tell that it is
 * reached.
 */
export const outcomeIsMeasurable: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/outcome-is-measurable",
  severity: "query",
  since: "1.0.0",
  statement:
    "Every outcome that is worked towards says where the child or young person starts and how anybody can tell that it is reached.",
  why: "If nobody can tell whether an outcome is reached, the plan can neither be seen to work nor be seen to fail.",
  source: [cite("codeOfPractice", "9.66"), cite("sendStandards")],
  reads: [
    "/sections/E/outcomes/*/id",
    "/sections/E/outcomes/*/baseline/text",
    "/sections/E/outcomes/*/successMeasure/indicator",
    ...contentLiveReads,
  ],
  message: "The {place} is missing.",
  fix: "Say what is seen or counted now, and what will be seen or counted when the outcome is reached.",
  caseworker: {
    message: "Nothing shows how you will know that it was reached: {place}.",
    fix: "Say where things stand now and what you will see when it is reached.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.outcomes) {
      const { baseline, successMeasure } = entity;
      if ((baseline !== undefined && successMeasure !== undefined) || !contentIsLive(entity)) continue;
      if (baseline === undefined) hits.push(`${pointer}/baseline`);
      if (successMeasure === undefined) hits.push(`${pointer}/successMeasure`);
    }
    return hits;
  },
};
