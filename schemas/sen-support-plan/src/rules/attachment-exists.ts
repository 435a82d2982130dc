import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { danglingLinks } from "./support/dangling-links.ts";

const places = ["/views/childViews/*/attachmentRef", "/views/parentViews/*/attachmentRef"];

/** Every link to an attachment leads to one that is in the plan. */
export const attachmentExists: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/attachment-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every link to an attachment leads to one that is in the plan.",
  why: "A drawing or recording that is named and not listed gets lost at the next move.",
  source: [cite("sendStandards")],
  reads: ["/attachments/*/id", ...places],
  message: "The {place} names an attachment that is not in the plan.",
  fix: "Correct the id, put back what it names, or take the link out.",
  caseworker: {
    message: "{Place} points to a file that is not listed.",
    fix: "Add the file to the list, or take the mention out.",
  },
  check: ({ record, index }) => danglingLinks(record, places, index.attachments),
};
