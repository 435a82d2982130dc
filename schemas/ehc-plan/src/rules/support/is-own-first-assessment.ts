import type { EhcPlan } from "../../types.ts";
import { contentHasAny } from "./content-has-any.ts";
import { firstPlanReads, isFirstPlan } from "./is-first-plan.ts";
import { partThreeApplies, partThreeReads } from "./part-three-applies.ts";

/** What `isOwnFirstAssessment` reads. */
export const ownFirstAssessmentReads = [
  ...partThreeReads,
  ...firstPlanReads,
  "/references/appeal",
  "/timeLimitExceptions/*/ground",
  "/formerAuthority",
  "/transferDate",
] as const;

/**
 * Returns whether the record shows a first plan, or the draft of one, that came of an assessment which the authority decided
 * upon by itself and in which nothing excused a missed time limit.
 *
 * After an order, a concession or an agreement in mediation other limits run, from another day; an appeal on the record may
 * have led to one. A circumstance that the regulations accept, dated or not, takes the breach away. A record that gives no
 * reason for its issue leaves all of this open.
 *
 * Source: Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulations 5, 10, 13, 42, 44 and 45.
 */
export const isOwnFirstAssessment = (record: EhcPlan): boolean =>
  record.issueReason === "initialAssessment" &&
  record.references?.appeal === undefined &&
  record.formerAuthority === undefined &&
  record.transferDate === undefined &&
  !contentHasAny(record.timeLimitExceptions) &&
  partThreeApplies(record) &&
  isFirstPlan(record);
