import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What became of a request, as the SEN2 census counts it. A decision that was overturned keeps its first outcome and day. */
export const sen2RequestOutcome = {
  id: "sen2-request-outcome",
  title: "Outcome of the request (SEN2 item 2.5)",
  mode: "extensible",
  fallback: "Show the code as sent and treat the outcome as not known.",
  source: "Department for Education, SEN2 person-level technical specification, as transcribed in public code",
  version: "SEN2 2026",
  url: "https://www.gov.uk/government/publications/special-educational-needs-person-level-survey-technical-specification",
  verified: true,
  codes: [
    { code: "Y", label: "The authority went on to assess" },
    { code: "N", label: "The authority decided not to assess" },
    { code: "A", label: "Not decided yet" },
    {
      code: "W",
      label: "Withdrawn or ceased before the decision",
      definition: "Covers a move, leaving education or training, and death.",
    },
    { code: "H", label: "Decided before the collection period" },
  ] as const,
} satisfies CodeList;

/** A code of the list `sen2-request-outcome`. */
export type Sen2RequestOutcomeCode = CodeOf<typeof sen2RequestOutcome>;
