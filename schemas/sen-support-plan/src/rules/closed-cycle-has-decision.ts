import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** A cycle that is closed says what follows. */
export const closedCycleHasDecision: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/closed-cycle-has-decision",
  severity: "query",
  since: "1.0.0",
  statement: "A closed cycle says what follows: more of the same, a change, advice, an assessment, less or an end.",
  why: "A review without a decision leaves the child where the last plan ended.",
  source: [cite("codeOfPractice", "6.55")],
  reads: ["/cycles/*/number", "/cycles/*/status", "/cycles/*/review/decision"],
  message: "The {place} is missing.",
  fix: "Add what was decided with the family.",
  caseworker: {
    message: "The review does not say what happens next.",
    fix: "Add what was agreed with the family.",
  },
  check: ({ record }) =>
    (record.cycles ?? []).flatMap(({ status, review }, at) =>
      status === "closed" && review?.decision === undefined ? [`/cycles/${at}/review/decision`] : [],
    ),
};
