import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { danglingLinks } from "./support/dangling-links.ts";

const places = [
  "/needs/*/supersededBy",
  "/outcomes/*/needRefs/*",
  "/provisions/*/needRefs/*",
  "/reasonableAdjustments/*/needRefs/*",
];

/** Every link to a need leads to one that is in the plan. */
export const needExists: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/need-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every link to a need leads to one that is in the plan.",
  why: "A link to nothing breaks the thread from need to support, and a need can drop out of the plan unseen.",
  source: [cite("sendStandards")],
  reads: ["/needs/*/id", ...places],
  message: "The {place} names a need that is not in the plan.",
  fix: "Correct the id, put back what it names, or take the link out.",
  caseworker: {
    message: "{Place} points to a need that is not in the plan.",
    fix: "Put the need back, or take the mention out.",
  },
  check: ({ record, index }) => danglingLinks(record, places, index.needs),
};
