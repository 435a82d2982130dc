import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentDanglingLinks } from "./support/content-dangling-links.ts";
import { contentReferences } from "./support/content-references.ts";

/** Every representation that a change of the plan is traced to is in the record. */
export const representationExists: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/representation-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every representation that a change of the plan is traced to is in the record.",
  why: "The family said something and the plan was changed; without the representation nobody can see that they were heard.",
  source: [cite("sendStandards")],
  reads: ["/representations/*/id", ...contentReferences.representation],
  message: "The {place} names a representation that is not in the record.",
  fix: "Correct the id, add the representation, or take the link out.",
  caseworker: {
    message: "{Place} points to a comment from the family that is not there.",
    fix: "Add the comment, or choose the right one.",
  },
  check: ({ index }) => contentDanglingLinks(index.plan, index).representation,
};
