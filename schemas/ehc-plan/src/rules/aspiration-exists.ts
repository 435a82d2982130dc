import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentDanglingLinks } from "./support/content-dangling-links.ts";
import { contentReferences } from "./support/content-references.ts";

/** Every link to an aspiration leads to one that is in the plan. Outcomes carry such links. */
export const aspirationExists: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/aspiration-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every link to an aspiration leads to one that is in the plan.",
  why: "The outcome is meant to serve what the child or young person hopes for; the link shows which hope that is.",
  source: [cite("sendStandards")],
  reads: ["/sections/A/aspirations/*/id", ...contentReferences.aspiration],
  message: "The {place} names an aspiration that is not in the plan.",
  fix: "Correct the id, put the aspiration back, or take the link out.",
  caseworker: {
    message: "{Place} points to an aspiration that is not in the plan.",
    fix: "Put it back, or choose the right one.",
  },
  check: ({ index }) => contentDanglingLinks(index.plan, index).aspiration,
};
