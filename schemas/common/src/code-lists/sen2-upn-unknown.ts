import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * Why neither a unique pupil number nor a unique learner number is known (SEN2 item 1.7c). UN4, UN6 and UN7
 * belong to other collections.
 */
export const sen2UpnUnknown = {
  id: "sen2-upn-unknown",
  title: "Reason for no UPN or ULN",
  mode: "extensible",
  fallback: "Show the code as sent and treat the numbers as not known, for a reason that was given.",
  source: "Department for Education, SEN2 person-level technical specification, as transcribed in public code",
  version: "SEN2 2026",
  url: "https://www.gov.uk/government/publications/special-educational-needs-person-level-survey-technical-specification",
  verified: true,
  codes: [
    { code: "UN1", label: "Aged under 6 and not yet assigned a UPN" },
    { code: "UN2", label: "Never attended a state-funded school in England and no UPN assigned" },
    { code: "UN3", label: "Educated outside England and no UPN assigned" },
    { code: "UN5", label: "Sources disagree on name or date of birth so no reliable match" },
    {
      code: "UN8",
      label: "New to the local authority and UPN or ULN not yet known",
      definition: "Within a week of the end of the collection only.",
    },
    { code: "UN9", label: "Young person never in a state-funded school or FE setting in England; no UPN or ULN" },
    { code: "UN10", label: "Request ended with no further action before UPN or ULN was known" },
  ] as const,
} satisfies CodeList;

/** A code of the list `sen2-upn-unknown`. */
export type Sen2UpnUnknownCode = CodeOf<typeof sen2UpnUnknown>;
