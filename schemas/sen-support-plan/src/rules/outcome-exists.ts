import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { danglingLinks } from "./support/dangling-links.ts";

const places = [
  "/provisions/*/outcomeRefs/*",
  "/cycles/*/plan/outcomeRefs/*",
  "/cycles/*/plan/expectedImpact/*/outcomeRef",
  "/cycles/*/review/impact/*/outcomeRef",
  "/preparingForAdulthood/*/outcomeRefs/*",
];

/** Every link to an outcome leads to one that is in the plan. */
export const outcomeExists: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/outcome-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every link to an outcome leads to one that is in the plan.",
  why: "A cycle that works towards nothing in the plan cannot be reviewed.",
  source: [cite("sendStandards")],
  reads: ["/outcomes/*/id", ...places],
  message: "The {place} names an outcome that is not in the plan.",
  fix: "Correct the id, put back what it names, or take the link out.",
  caseworker: {
    message: "{Place} points to an outcome that is not in the plan.",
    fix: "Put the outcome back, or take the mention out.",
  },
  check: ({ record, index }) => danglingLinks(record, places, index.outcomes),
};
