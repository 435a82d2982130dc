import { cite, laCodePattern, localAuthority, type Organisation, senAreaOfNeed } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("cfa2014", "23(1)"), sensitivity: "special-category" });
const toParent = { source: cite("cfa2014", "23(2)") } as const;
const toAuthority = { source: cite("cfa2014", "23(3)") } as const;

/** A notification by a health body under section 23. */
export const EarlyNotificationSchema = datedEntry(
  "Section 23 notification",
  "An integrated care board, NHS trust or NHS foundation trust thinks that a child under compulsory school age has or probably has special educational needs or a disability, and tells the local authority.",
  {},
  {
    body: p.use<Organisation>("Organisation", "Health body", "The body that formed the opinion."),
    role: p.line("Role", "Profession of the person who formed the opinion.", { sensitivity: "ordinary" }),
    opinionDate: p.date("Opinion date", "Day on which the opinion was formed."),
    areas: p.codes(senAreaOfNeed, "Areas", "Broad areas of need that the opinion is about."),
    reason: p.text("Reason", "What the opinion rests on."),
    disability: p.flag("Disability", "true where the opinion is that the child has or probably has a disability."),
    parentToldDate: p.date(
      "Parent told date",
      "Day on which the child's parent was told of the opinion and of the duty to tell the authority.",
      toParent,
    ),
    discussionOffered: p.flag(
      "Discussion offered",
      "true where the parent was given an opportunity to discuss the opinion with an officer of the body.",
      toParent,
    ),
    notifiedDate: p.date(
      "Notified date",
      "Day on which the opinion was brought to the authority's attention.",
      toAuthority,
    ),
    authority: p.external(localAuthority, "Authority", "Local authority that was told, three-digit DfE code.", {
      pattern: laCodePattern,
      max: 3,
      sensitivity: "personal",
      ...toAuthority,
    }),
    voluntaryOrganisations: p.texts(
      "Voluntary organisations",
      "Voluntary organisations that the parent was told of, as likely to be able to help.",
      { max: 20, source: cite("cfa2014", "23(4)"), sensitivity: "ordinary" },
    ),
  },
);
