import { cite, isChild } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

type Person = NonNullable<EhcPlan["people"]>[number];

/** People who are a parent in education law by what they are to the child. */
const parents: ReadonlySet<Person["relationship"]> = new Set([
  "mother",
  "father",
  "parent",
  "adoptiveParent",
  "specialGuardian",
  "fosterCarer",
]);

const isParent = (person: Person): boolean =>
  person.hasParentalResponsibility === true || person.hasCare === true || parents.has(person.relationship);

/**
 * Somebody on the record is the child's parent in education law: a parent by birth or adoption, or anybody with parental
 * responsibility or care. A looked-after child has the authority, and where no parent can be found the record says so where
 * the parents' views would be.
 */
export const childHasParent: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/child-has-parent",
  severity: "query",
  since: "1.0.0",
  statement:
    "The record of a child of compulsory school age or below names a parent or somebody with parental responsibility or care, or says why there is none.",
  why: "The parent holds the child's rights under the plan; with nobody named there is nobody to send it to.",
  source: [cite("educationAct1996", "576"), cite("cfa2014", "83(7)")],
  reads: [
    ...partThreeReads,
    ...dayOfPlanReads,
    "/child/dateOfBirth",
    "/child/lookedAfter/isLookedAfter",
    "/people/*/id",
    "/people/*/relationship",
    "/people/*/hasParentalResponsibility",
    "/people/*/hasCare",
    "/sections/A/parentViewsNotObtained",
  ],
  message: "The record names nobody with parental responsibility for the child or care of the child.",
  fix: "Add a parent or carer and mark who has parental responsibility or care. If nobody can be found, say so in section A where the parents' views would be.",
  caseworker: {
    message: "The plan names no parent or carer for the child.",
    fix: "Add who has parental responsibility. If no one can be found, say so in section A.",
  },
  check: ({ index: { plan }, asOf }) => {
    if ((plan.people ?? []).some(isParent) || !partThreeApplies(plan)) return [];
    const { dateOfBirth, lookedAfter } = plan.child;
    const wasChild = isChild(dateOfBirth, dayOfPlan(plan, asOf)) && isChild(dateOfBirth, asOf);
    if (!wasChild || lookedAfter?.isLookedAfter === true) return [];
    return plan.sections.A.parentViewsNotObtained === undefined ? ["/people"] : [];
  },
};
