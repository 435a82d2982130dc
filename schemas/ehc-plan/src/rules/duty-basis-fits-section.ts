import { ageOn, cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Under 18, social care that rests on section 2 of the Chronically Sick and Disabled Persons Act 1970 is in
 * section H1, and all other in section H2.
 *
 * Asked only where a line states its law. From 18 on section H1 has a rule of its own.
 */
export const dutyBasisFitsSection: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/duty-basis-fits-section",
  severity: "query",
  since: "1.0.0",
  statement:
    "Under 18, social care that rests on section 2 of the Chronically Sick and Disabled Persons Act 1970 is in section H1, and all other in section H2.",
  why: "What stands in section H1 must be provided; in the wrong section a family cannot tell what it is owed.",
  source: [cite("cfa2014", "37(2)(e)"), cite("cfa2014", "37(2)(f)")],
  reads: [
    ...partThreeReads,
    ...dayOfPlanReads,
    "/child/dateOfBirth",
    ...["H1", "H2"].flatMap((section) =>
      ["id", "dutyBasis"].map((leaf) => `/sections/${section}/provisions/*/${leaf}`),
    ),
  ],
  message: "The {place} does not go with the section that the line is in.",
  fix: "Move the line to the other section, or correct the law that it rests on.",
  caseworker: {
    message: "A social care line is in the wrong section for the law it names.",
    fix: "H1 is for help under the 1970 Act. Other care goes in H2.",
  },
  check: ({ index, asOf }) => {
    if (!isPlanText(index.plan) || !partThreeApplies(index.plan)) return [];
    const hits: Pointer[] = [];
    for (const { section, pointer, entity } of index.provisions) {
      if ((section !== "H1" && section !== "H2") || !("dutyBasis" in entity) || entity.dutyBasis === undefined)
        continue;
      if ((entity.dutyBasis === "csdpaSection2") !== (section === "H1")) hits.push(`${pointer}/dutyBasis`);
    }
    return hits.length > 0 && ageOn(index.plan.child.dateOfBirth, dayOfPlan(index.plan, asOf)) < 18 ? hits : [];
  },
};
