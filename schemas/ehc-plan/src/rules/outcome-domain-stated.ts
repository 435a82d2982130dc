import { cite, isYoungPerson } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsLive, contentLiveReads } from "./support/content-is-live.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * In the plan of a young person every outcome that is worked towards says whether it is one of education or
 * training.
 */
export const outcomeDomainStated: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/outcome-domain-stated",
  severity: "query",
  since: "1.0.0",
  statement:
    "In the plan of a young person every outcome that is worked towards says whether it is one of education or training.",
  why: "After 18 only outcomes of education and training tell whether the plan may end; they must be known from the others.",
  source: [cite("cfa2014", "45(3)"), cite("codeOfPractice", "9.69")],
  reads: [
    ...partThreeReads,
    ...dayOfPlanReads,
    ...contentLiveReads,
    "/child/dateOfBirth",
    "/sections/E/outcomes/*/id",
    "/sections/E/outcomes/*/domain",
  ],
  message: "The {place} is missing: nothing says whether the outcome is one of education or training.",
  fix: "Say whether it is an outcome of education or training, of health, of social care, or a joint one.",
  caseworker: {
    message: "It is not clear if this is an education or training outcome.",
    fix: "Mark each outcome: education or training, health, or care.",
  },
  check: ({ index, asOf }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.outcomes) {
      if (entity.domain === undefined && contentIsLive(entity)) hits.push(`${pointer}/domain`);
    }
    if (hits.length === 0 || !isPlanText(index.plan) || !partThreeApplies(index.plan)) return [];
    return isYoungPerson(index.plan.child.dateOfBirth, dayOfPlan(index.plan, asOf)) ? hits : [];
  },
};
