import { cite, type Organisation } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });

/** A decision on continuing care. */
export const ContinuingCareSchema = datedEntry(
  "Continuing care",
  "A decision of an integrated care board on a package of care for complex health needs.",
  { eligible: p.flag("Eligible", "true where the child or young person was found eligible.") },
  {
    body: p.use<Organisation>("Organisation", "Body", "Board that decided."),
    decisionDate: p.date("Decision date", "Day of the decision."),
    hoursPerWeek: p.number("Hours per week", "Hours of care in a week.", { minimum: 0, maximum: 168 }),
    reviewDate: p.date("Review date", "Day on which it is next looked at."),
    from: p.date("From", "First day of the package."),
    to: p.date("To", "Last day of the package."),
  },
);
