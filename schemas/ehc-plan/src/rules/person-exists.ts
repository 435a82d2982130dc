import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentDanglingLinks } from "./support/content-dangling-links.ts";
import { contentReferences } from "./support/content-references.ts";

/** The person who receives a direct payment is among the people of the plan, where the record names one. */
export const personExists: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/person-exists",
  severity: "error",
  since: "1.0.0",
  statement: "The person who receives a direct payment is among the people of the plan, where the record names one.",
  why: "Money is paid to somebody whom nobody can find in the plan.",
  source: [cite("sendStandards")],
  reads: ["/people/*/id", ...contentReferences.person],
  message: "The {place} names a person who is not in the plan.",
  fix: "Correct the id, add the person, or take the link out.",
  caseworker: {
    message: "{Place} points to a person who is not in the plan.",
    fix: "Add the person, or choose the right one.",
  },
  check: ({ index }) => contentDanglingLinks(index.plan, index).person,
};
