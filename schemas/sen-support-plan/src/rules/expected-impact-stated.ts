import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** A cycle that was planned says what the support is expected to change. */
export const expectedImpactStated: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/expected-impact-stated",
  severity: "query",
  since: "1.0.0",
  statement: "A cycle that was planned says what the support is expected to change.",
  why: "Only a stated expectation can be missed; without one every result looks like success.",
  source: [cite("codeOfPractice", "6.48")],
  reads: ["/cycles/*/number", "/cycles/*/plan/date", "/cycles/*/plan/expectedImpact/*/text"],
  message: "The {place} is missing.",
  fix: "Add what is expected to change in progress, development or behaviour by the review.",
  caseworker: {
    message: "The plan does not say what the support should change.",
    fix: "Add what you hope to see by the review.",
  },
  check: ({ record }) =>
    (record.cycles ?? []).flatMap(({ plan }, at) =>
      plan?.date !== undefined && (plan.expectedImpact ?? []).length === 0 ? [`/cycles/${at}/plan/expectedImpact`] : [],
    ),
};
