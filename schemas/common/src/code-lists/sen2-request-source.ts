import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Who asked for the assessment, as the SEN2 census counts it. Voluntary in 2025, mandatory from 2026. */
export const sen2RequestSource = {
  id: "sen2-request-source",
  title: "Source of the request (SEN2 item 2.2)",
  mode: "extensible",
  fallback: "Show the code as sent and treat the source as another one.",
  source: "Department for Education, SEN2 person-level technical specification, as transcribed in public code",
  version: "SEN2 2026",
  url: "https://www.gov.uk/government/publications/special-educational-needs-person-level-survey-technical-specification",
  verified: true,
  codes: [
    { code: "1", label: "Young person or parent", validFrom: "2025-01-01" },
    { code: "2", label: "School or other education setting", validFrom: "2025-01-01" },
    { code: "3", label: "Health care professionals", validFrom: "2025-01-01" },
    { code: "4", label: "Social care professionals", validFrom: "2025-01-01" },
    { code: "5", label: "Other", validFrom: "2025-01-01" },
  ] as const,
} satisfies CodeList;

/** A code of the list `sen2-request-source`. */
export type Sen2RequestSourceCode = CodeOf<typeof sen2RequestSource>;
