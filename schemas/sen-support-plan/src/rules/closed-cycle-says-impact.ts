import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** A cycle that is closed says what changed for each of its outcomes. */
export const closedCycleSaysImpact: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/closed-cycle-says-impact",
  severity: "query",
  since: "1.0.0",
  statement: "A closed cycle says what the support changed for each outcome that it worked towards.",
  why: "Without it nobody learns from the cycle, and the next one is a guess.",
  source: [cite("codeOfPractice", "6.53")],
  reads: [
    "/cycles/*/number",
    "/cycles/*/status",
    "/cycles/*/plan/outcomeRefs/*",
    "/cycles/*/review/impact/*/outcomeRef",
  ],
  message: "The {place} is missing for at least one outcome of the cycle.",
  fix: "Add for each outcome how far it has come and what shows it.",
  caseworker: {
    message: "The review does not say what changed for each outcome.",
    fix: "Add what changed, outcome by outcome.",
  },
  check: ({ record }) =>
    (record.cycles ?? []).flatMap(({ status, plan, review }, at) => {
      if (status !== "closed") return [];
      const told = new Set((review?.impact ?? []).map(({ outcomeRef }) => outcomeRef));
      const all = (plan?.outcomeRefs ?? []).every((ref) => told.has(ref));
      return all && told.size > 0 ? [] : [`/cycles/${at}/review/impact`];
    }),
};
