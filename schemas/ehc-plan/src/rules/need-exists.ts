import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentDanglingLinks } from "./support/content-dangling-links.ts";
import { contentOfNeeds } from "./support/content-reads.ts";
import { contentReferences } from "./support/content-references.ts";

/**
 * Every link to a need leads to one that is in the plan. Outcomes, provision, the personal budget and needs that were
 * replaced carry such links.
 */
export const needExists: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/need-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every link to a need leads to one that is in the plan.",
  why: "A link to nothing breaks the thread from need to provision, and a need can drop out of the plan unseen.",
  source: [cite("sendStandards")],
  reads: [...contentOfNeeds("id"), ...contentReferences.need],
  message: "The {place} names a need that is not in the plan.",
  fix: "Correct the id, put the need back, or take the link out.",
  caseworker: {
    message: "{Place} points to a need that is not in the plan.",
    fix: "Put the need back, or choose the right one.",
  },
  check: ({ index }) => contentDanglingLinks(index.plan, index).need,
};
