import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What became of an assessment, as the SEN2 census counts it. */
export const sen2AssessmentOutcome = {
  id: "sen2-assessment-outcome",
  title: "Outcome of the assessment (SEN2 item 3.1)",
  mode: "extensible",
  fallback: "Show the code as sent and treat the outcome as not known.",
  source: "Department for Education, SEN2 person-level technical specification, as transcribed in public code",
  version: "SEN2 2026",
  url: "https://www.gov.uk/government/publications/special-educational-needs-person-level-survey-technical-specification",
  verified: true,
  codes: [
    { code: "Y", label: "A plan is to be issued" },
    { code: "N", label: "No plan is to be issued" },
    { code: "A", label: "Not decided yet" },
    { code: "W", label: "Withdrawn or ceased before the decision" },
    { code: "H", label: "Decided before the collection period, or plan transferred in" },
  ] as const,
} satisfies CodeList;

/** A code of the list `sen2-assessment-outcome`. */
export type Sen2AssessmentOutcomeCode = CodeOf<typeof sen2AssessmentOutcome>;
