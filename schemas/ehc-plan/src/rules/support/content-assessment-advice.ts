import type { Advice } from "@send-standards/common";
import type { EhcPlanIndex, Located } from "../../plan-index.ts";
import type { EhcPlan } from "../../types.ts";
import { firstPlanReads, isFirstPlan } from "./is-first-plan.ts";
import { partThreeApplies, partThreeReads } from "./part-three-applies.ts";

/** What `contentAssessmentAdvice` reads, and whether each item is appended. */
export const contentAssessmentAdviceReads: readonly string[] = [
  ...partThreeReads,
  ...firstPlanReads,
  ...[
    "id",
    "type",
    "purposes/*",
    "receivedDate",
    "reuse/originalPurpose",
    "reuse/authorAgreed",
    "reuse/authorityAgreed",
    "reuse/familyAgreed",
    "reuse/date",
    "nilReturn/assessed",
    "nilReturn/reason",
    "supersededBy",
    "appended",
  ].map((leaf) => `/sections/K/advice/*/${leaf}`),
];

const wasObtained = ({ type, purposes, receivedDate, reuse, nilReturn, supersededBy }: Advice): boolean => {
  if (type === "parentOrYoungPerson" || nilReturn !== undefined || supersededBy !== undefined) return false;
  if (purposes !== undefined && purposes.length > 0 && !purposes.includes("needsAssessment")) return false;
  return receivedDate !== undefined || reuse !== undefined;
};

/**
 * Returns the advice of section K that the record shows to have been obtained in the assessment for the first final plan; none
 * for a draft and for any other version.
 *
 * Left out are what the family said, which may have been spoken and is in section A; what never came; what a body with nothing
 * to say sent; what was replaced; and what was given for other purposes only.
 *
 * Source: Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulations 6(1) and 12(4).
 */
export const contentAssessmentAdvice = (record: EhcPlan, { advice }: EhcPlanIndex): readonly Located<Advice, "K">[] => {
  const { status, issueReason } = record;
  if (status !== "final" || issueReason !== "initialAssessment") return [];
  if (!isFirstPlan(record) || !partThreeApplies(record)) return [];
  return advice.filter(({ entity }) => wasObtained(entity));
};
