import { avoidancePattern, cite } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });

/** Emotionally based school avoidance. */
export const SchoolAvoidanceSchema = datedEntry(
  "School avoidance",
  "A time in which a learner stays away from school for emotional reasons (EBSA).",
  {},
  {
    identifiedDate: p.date("Identified date", "Day on which somebody first saw it."),
    pattern: p.code(avoidancePattern, "Pattern", "How far the learner stays away."),
    factors: p.texts("Factors", "What keeps the learner away from school, and what draws the learner there.", {
      max: 20,
    }),
    supports: p.texts("Supports", "What is being done about it.", { max: 20 }),
    leadRole: p.line("Lead role", "Role of the person who leads the support.", { sensitivity: "ordinary" }),
    planDate: p.date("Plan date", "Day on which a plan was agreed with the family."),
    reviewDate: p.date("Review date", "Day on which the plan is next looked at."),
    resolvedDate: p.date("Resolved date", "Day on which the learner was back as before."),
    evidenceRefs: p.refs("Medical evidence", "Ids of the medical evidence about it.", { max: 20 }),
  },
);
