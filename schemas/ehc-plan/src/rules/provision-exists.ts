import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentDanglingLinks } from "./support/content-dangling-links.ts";
import { contentOfProvisions } from "./support/content-reads.ts";
import { contentReferences } from "./support/content-references.ts";

/** Every link to provision leads to one that is in the plan. Outcomes and the personal budget carry such links. */
export const provisionExists: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/provision-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every link to provision leads to one that is in the plan.",
  why: "An outcome or a budget that rests on provision nobody can find rests on nothing.",
  source: [cite("sendStandards")],
  reads: [...contentOfProvisions("id"), ...contentReferences.provision],
  message: "The {place} names provision that is not in the plan.",
  fix: "Correct the id, put the provision back, or take the link out.",
  caseworker: {
    message: "{Place} points to provision that is not in the plan.",
    fix: "Put the provision back, or choose the right one.",
  },
  check: ({ index }) => contentDanglingLinks(index.plan, index).provision,
};
