import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** Whatever names an attachment names one of this record. */
export const attachmentExists: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/attachment-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every piece of evidence or view that names an attachment names one that is in the record.",
  why: "Whoever looks for the document or the drawing finds nothing.",
  source: [cite("sendStandards")],
  reads: [
    "/attachments/*/id",
    "/evidence/*/id",
    "/evidence/*/attachmentRef",
    "/views/childViews/*/text",
    "/views/childViews/*/attachmentRef",
    "/views/parentViews/*/text",
    "/views/parentViews/*/attachmentRef",
  ],
  message: "The {place} names an attachment that is not in the record.",
  fix: "Correct the id, add the attachment, or take the link out.",
  caseworker: { message: "{Place} names a file that is not in this case.", fix: "Add the file, or choose another." },
  check: ({ record: { evidence, views }, index: { attachments } }) => {
    const broken = (list: readonly { readonly attachmentRef?: string }[] | undefined, place: Pointer): Pointer[] =>
      (list ?? []).flatMap(({ attachmentRef }, at) =>
        attachmentRef === undefined || attachments.has(attachmentRef) ? [] : [`${place}/${at}/attachmentRef`],
      );
    return [
      ...broken(evidence, "/evidence"),
      ...broken(views?.childViews, "/views/childViews"),
      ...broken(views?.parentViews, "/views/parentViews"),
    ];
  },
};
