import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The arrangement where a setting has neither URN nor UKPRN (SEN2 items 4.7c and 5.7c). */
export const sen2SenSetting = {
  id: "sen2-sen-setting",
  title: "Setting without URN or UKPRN",
  mode: "extensible",
  fallback: "Show the code as sent and treat the setting as another one.",
  source: "Department for Education, SEN2 person-level technical specification, as transcribed in public code",
  version: "SEN2 2026",
  url: "https://www.gov.uk/government/publications/special-educational-needs-person-level-survey-technical-specification",
  verified: true,
  codes: [
    { code: "OLA", label: "Other: arrangements by the local authority under section 61 (EOTAS)" },
    {
      code: "OPA",
      label: "Other: arrangements made by parent or young person under section 42(5), not elective home education",
    },
    { code: "EHE", label: "Elective home education" },
    { code: "EYP", label: "Early years provider with no GIAS URN" },
    { code: "OTH", label: "Other, including a type of setting specified without a named setting" },
    {
      code: "NEET",
      label: "Not in education, employment or training (aged 16 to 25)",
      definition: "Of where the person is, not of what the plan names.",
    },
    {
      code: "NIEC",
      label: "Not in education or training: notice to cease issued",
      definition: "Of where the person is, not of what the plan names.",
    },
    {
      code: "NIEO",
      label: "Not in education or training: other",
      definition:
        "Of where the person is, not of what the plan names: awaiting a place, or permanently excluded, for example.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `sen2-sen-setting`. */
export type Sen2SenSettingCode = CodeOf<typeof sen2SenSetting>;
