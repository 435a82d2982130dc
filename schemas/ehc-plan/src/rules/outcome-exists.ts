import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentDanglingLinks } from "./support/content-dangling-links.ts";
import { contentReferences } from "./support/content-references.ts";

/** Every link to an outcome leads to one that is in the plan. Provision and the personal budget carry such links. */
export const outcomeExists: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/outcome-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every link to an outcome leads to one that is in the plan.",
  why: "Provision that leads to an outcome nobody can find cannot be reviewed against it.",
  source: [cite("sendStandards")],
  reads: ["/sections/E/outcomes/*/id", ...contentReferences.outcome],
  message: "The {place} names an outcome that is not in the plan.",
  fix: "Correct the id, put the outcome back, or take the link out.",
  caseworker: {
    message: "{Place} points to an outcome that is not in the plan.",
    fix: "Put the outcome back, or choose the right one.",
  },
  check: ({ index }) => contentDanglingLinks(index.plan, index).outcome,
};
