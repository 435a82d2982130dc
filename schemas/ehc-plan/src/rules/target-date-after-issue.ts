import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsLive, contentLiveReads } from "./support/content-is-live.ts";
import { dayOfPlanReads } from "./support/day-of-plan.ts";
import { firstPlanReads, isFirstPlan } from "./support/is-first-plan.ts";

/**
 * In a first plan no outcome was to be reached before the plan was made.
 *
 * An amended plan may keep an outcome whose day has passed, reached or not.
 */
export const targetDateAfterIssue: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/target-date-after-issue",
  severity: "query",
  since: "1.0.0",
  statement: "In a first plan no outcome was to be reached before the plan was made.",
  why: "An outcome that is late on the first day was copied from somewhere, or its day is wrong.",
  source: [cite("sendStandards"), cite("codeOfPractice", "9.66")],
  reads: [
    ...firstPlanReads,
    ...dayOfPlanReads,
    ...contentLiveReads,
    "/sections/E/outcomes/*/id",
    "/sections/E/outcomes/*/targetDate",
  ],
  message: "The {place} is earlier than the day on which the plan was made.",
  fix: "Set a day that lies ahead.",
  caseworker: {
    message: "An outcome has a target date before the plan was made.",
    fix: "Set a target date that is still to come.",
  },
  check: ({ index }) => {
    const day = index.plan.issuedDate ?? index.plan.draftSentDate;
    if (day === undefined || !isFirstPlan(index.plan)) return [];
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.outcomes) {
      if (entity.targetDate !== undefined && entity.targetDate < day && contentIsLive(entity)) {
        hits.push(`${pointer}/targetDate`);
      }
    }
    return hits;
  },
};
