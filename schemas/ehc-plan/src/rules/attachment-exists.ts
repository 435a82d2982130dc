import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentDanglingLinks } from "./support/content-dangling-links.ts";
import { contentReferences } from "./support/content-references.ts";

/**
 * Every link to an attachment leads to one that is in the plan. Views in section A and the one-page profile carry such
 * links.
 */
export const attachmentExists: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/attachment-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every link to an attachment leads to one that is in the plan.",
  why: "A drawing or recording may be all that a child has said; if it is not there, the view is lost.",
  source: [cite("sendStandards")],
  reads: ["/attachments/*/id", ...contentReferences.attachment],
  message: "The {place} names an attachment that is not in the plan.",
  fix: "Add the attachment, correct the id, or take the link out.",
  caseworker: {
    message: "{Place} points to a paper that is not with the plan.",
    fix: "Add the paper, or take the mention out.",
  },
  check: ({ index }) => contentDanglingLinks(index.plan, index).attachment,
};
