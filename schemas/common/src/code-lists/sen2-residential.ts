import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * How much of the year a residential place covers (SEN2 items 4.2 and 5.2). Left out where the place is not
 * residential.
 */
export const sen2Residential = {
  id: "sen2-residential",
  title: "Residential place",
  mode: "extensible",
  fallback: "Show the code as sent and treat the place as residential for a time that is not known.",
  source: "Department for Education, SEN2 person-level technical specification, as transcribed in public code",
  version: "SEN2 2026",
  url: "https://www.gov.uk/government/publications/special-educational-needs-person-level-survey-technical-specification",
  verified: true,
  codes: [
    { code: "A", label: "38 to 51 weeks" },
    { code: "B", label: "52 weeks" },
  ] as const,
} satisfies CodeList;

/** A code of the list `sen2-residential`. */
export type Sen2ResidentialCode = CodeOf<typeof sen2Residential>;
