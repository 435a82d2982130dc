import { cite } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("codeOfPractice"), sensitivity: "special-category" });

/** Home visits of a portage service. */
export const PortageSchema = datedEntry(
  "Portage",
  "A home-visiting educational service for a pre-school child with special educational needs or a disability.",
  {},
  {
    service: p.line("Service", "Name of the service.", { sensitivity: "personal" }),
    referredDate: p.date("Referred date", "Day of the referral.", { sensitivity: "personal" }),
    from: p.date("From", "Day of the first visit.", { sensitivity: "personal" }),
    to: p.date("To", "Day of the last visit.", { sensitivity: "personal" }),
    visitsPerMonth: p.integer(
      "Visits per month",
      "Visits in a month.",
      { minimum: 0, maximum: 31 },
      { sensitivity: "personal" },
    ),
    goals: p.texts("Goals", "What the family and the visitor work towards."),
    endReason: p.line("End reason", "Why the visits ended.", { max: 500 }),
  },
);
