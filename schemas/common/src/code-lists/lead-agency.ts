import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The agency that leads on a kind of need, so that nobody waits for somebody else to begin. */
export const leadAgency = {
  id: "lead-agency",
  title: "Lead agency",
  mode: "extensible",
  fallback: "Show the code as sent and ask the publisher who leads.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "education", label: "Education", definition: "The setting, with the services of the authority." },
    { code: "health", label: "Health", definition: "An NHS service." },
    { code: "socialCare", label: "Social care", definition: "The social care service of the authority." },
    { code: "joint", label: "Joint", definition: "Two or more of them together, by an agreement between them." },
  ] as const,
} satisfies CodeList;

/** A code of the list `lead-agency`. */
export type LeadAgencyCode = CodeOf<typeof leadAgency>;
