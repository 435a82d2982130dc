import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { isUnderTheAct, underTheActReads } from "./support/is-under-the-act.ts";
import { yearNumber, yearNumberReads } from "./support/year-number.ts";

/**
 * A plan that was made in or after Year 9 says what prepares for adult life. Tested on the day on which the plan
 * was last made.
 */
export const preparingForAdulthoodFromYear9: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/preparing-for-adulthood-from-year-9",
  severity: "query",
  since: "1.0.0",
  statement: "A plan in use that was made in or after Year 9 says what prepares for adult life.",
  why: "Work, home, friends and health after school take years to prepare; a plan that starts at 16 starts late.",
  source: [cite("codeOfPractice", "8.7", false)],
  reads: [
    ...underTheActReads,
    ...dayOfPlanReads,
    ...yearNumberReads,
    "/preparingForAdulthood/*/area",
    "/outcomes/*/id",
    "/outcomes/*/pfaAreas/*",
  ],
  message: "Nothing in the plan prepares for adulthood, and no outcome names an area of adult life.",
  fix: "Add what is done towards employment, independent living, the community or health, or name the areas at the outcomes.",
  caseworker: {
    message: "The plan says nothing on preparing for adulthood.",
    fix: "Add what is done towards work, home, friends or health.",
  },
  check: ({ record, asOf }) => {
    if (!isUnderTheAct(record) || yearNumber(record, dayOfPlan(record, asOf)) < 9) return [];
    const said =
      (record.preparingForAdulthood ?? []).length > 0 ||
      (record.outcomes ?? []).some(({ pfaAreas }) => (pfaAreas ?? []).length > 0);
    return said ? [] : ["/preparingForAdulthood"];
  },
};
