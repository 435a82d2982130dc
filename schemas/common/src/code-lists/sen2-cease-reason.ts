import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Why an authority ceased to maintain an EHC plan (SEN2 item 4.6). */
export const sen2CeaseReason = {
  id: "sen2-cease-reason",
  title: "Reason for ceasing an EHC plan",
  mode: "extensible",
  fallback: "Show the code as sent and treat the reason as another one; test no rule that depends on it.",
  source: "Department for Education, SEN2 person-level technical specification, as transcribed in public code",
  version: "SEN2 2026",
  url: "https://www.gov.uk/government/publications/special-educational-needs-person-level-survey-technical-specification",
  verified: true,
  codes: [
    {
      code: "1",
      label: "Reached maximum age",
      definition: "The end of the academic year of the 25th birthday; or 19 and moved to the adult estate.",
    },
    {
      code: "2",
      label: "Ongoing educational or training needs met without an EHC plan",
      definition: "Education or training goes on without a plan.",
    },
    { code: "3", label: "Moved on to higher education" },
    { code: "4", label: "Moved on to paid employment, excluding apprenticeships" },
    { code: "5", label: "Transferred to another local authority in England" },
    { code: "6", label: "Young person no longer wishes to engage in education or training" },
    { code: "7", label: "Moved outside England" },
    { code: "8", label: "Deceased" },
    { code: "9", label: "Other" },
  ] as const,
} satisfies CodeList;

/** A code of the list `sen2-cease-reason`. */
export type Sen2CeaseReasonCode = CodeOf<typeof sen2CeaseReason>;
