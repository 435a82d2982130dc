import { addYears, cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsLive, contentLiveReads } from "./support/content-is-live.ts";
import { dayOfPlanReads } from "./support/day-of-plan.ts";
import { firstPlanReads, isFirstPlan } from "./support/is-first-plan.ts";

/**
 * In a first plan the starting point of an outcome was measured in the year before.
 *
 * An amended plan may keep an outcome with the starting point that it had.
 */
export const baselineIsRecent: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/baseline-is-recent",
  severity: "advice",
  since: "1.0.0",
  statement: "In a first plan the starting point of an outcome was measured in the year before.",
  why: "A child grows a good deal in a year; progress is measured from a start that is no longer true.",
  source: [cite("sendStandards")],
  reads: [
    ...firstPlanReads,
    ...dayOfPlanReads,
    ...contentLiveReads,
    "/sections/E/outcomes/*/id",
    "/sections/E/outcomes/*/baseline/date",
  ],
  message: "The {place} is more than a year before the plan.",
  fix: "Measure again, or say in a note why the old measure still holds.",
  caseworker: {
    message: "The starting point was measured more than a year before the plan.",
    fix: "Measure again, or note why it still holds.",
  },
  check: ({ index }) => {
    const day = index.plan.issuedDate ?? index.plan.draftSentDate;
    if (day === undefined || !isFirstPlan(index.plan)) return [];
    const yearBefore = addYears(day, -1);
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.outcomes) {
      const date = entity.baseline?.date;
      if (date !== undefined && date < yearBefore && contentIsLive(entity)) hits.push(`${pointer}/baseline/date`);
    }
    return hits;
  },
};
