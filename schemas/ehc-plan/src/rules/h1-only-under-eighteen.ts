import { ageOn, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Section H1 holds provision for people who were under 18 when the plan was issued. A service under section 2 of the 1970 Act
 * that goes on after the 18th birthday until adult care has been assessed is in its place there, and says that it is one.
 */
export const h1OnlyUnderEighteen: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/h1-only-under-eighteen",
  severity: "query",
  since: "1.0.0",
  statement:
    "Section H1 of a plan issued after the 18th birthday holds only services that go on under section 2 of the Chronically Sick and Disabled Persons Act 1970.",
  why: "After 18 social care comes from other law and belongs in section H2; in the wrong section the young person cannot tell who must provide it.",
  source: [cite("cfa2014", "37(2)(e)"), cite("csdpa1970", "2A")],
  reads: [
    ...partThreeReads,
    ...dayOfPlanReads,
    "/child/dateOfBirth",
    "/sections/H1/provisions/*/id",
    "/sections/H1/provisions/*/dutyBasis",
  ],
  message:
    "The plan was issued after the 18th birthday, and {place} does not say that it is a service under the 1970 Act that goes on.",
  fix: "Move it to section H2, or state the duty behind it if the service goes on until adult care has been assessed.",
  caseworker: {
    message: "Section H1 is for children under 18. {Place} is there after the 18th birthday.",
    fix: "Move it to section H2. If it goes on until adult care is in place, say so.",
  },
  check: ({ index: { plan }, asOf }) => {
    if (!isPlanText(plan) || !partThreeApplies(plan)) return [];
    if (ageOn(plan.child.dateOfBirth, dayOfPlan(plan, asOf)) < 18) return [];
    return (plan.sections.H1.provisions ?? []).flatMap(({ dutyBasis }, at) =>
      dutyBasis === "csdpaSection2" ? [] : [`/sections/H1/provisions/${at}`],
    );
  },
};
