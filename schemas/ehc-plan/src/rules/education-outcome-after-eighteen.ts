import { ageOn, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsLive, contentLiveReads } from "./support/content-is-live.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const ofEducation: ReadonlySet<string | undefined> = new Set(["educationTraining", "joint"]);

/**
 * The plan of somebody over 18 that goes on has an outcome of education or training that is still worked towards.
 *
 * Asked from 19 on, as the Code reads "over 18", and only where every outcome says what it is one of.
 */
export const educationOutcomeAfterEighteen: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/education-outcome-after-eighteen",
  severity: "query",
  since: "1.0.0",
  statement:
    "The plan of somebody over 18 that goes on has an outcome of education or training that is still worked towards.",
  why: "A plan is for education and training; if nothing of it is left to reach, it is worth asking what the plan is for.",
  source: [cite("cfa2014", "45(3)"), cite("codeOfPractice", "9.200")],
  reads: [
    ...partThreeReads,
    ...dayOfPlanReads,
    ...contentLiveReads,
    "/child/dateOfBirth",
    "/sections/E/outcomes/*/id",
    "/sections/E/outcomes/*/domain",
  ],
  message: "None of the {place} that are worked towards is one of education or training.",
  fix: "Add the outcomes of education or training that the young person still needs the plan for, or correct what the outcomes are marked as.",
  caseworker: {
    message: "The young person is over 18, but no education outcome is left.",
    fix: "Add the education or training outcomes they still need, or review the plan.",
  },
  check: ({ index, asOf }) => {
    let live = 0;
    for (const { entity } of index.outcomes) {
      if (!contentIsLive(entity)) continue;
      if (entity.domain === undefined || ofEducation.has(entity.domain)) return [];
      live += 1;
    }
    if (live === 0 || !isFinal(index.plan) || !partThreeApplies(index.plan)) return [];
    return ageOn(index.plan.child.dateOfBirth, dayOfPlan(index.plan, asOf)) >= 19 ? ["/sections/E/outcomes"] : [];
  },
};
