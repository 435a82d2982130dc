import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * Why a pupil was suspended or excluded; up to three reasons. The code DS means abuse that relates to disability,
 * and has nothing to do with a type of special educational need. The first days of use in 2026 are assumed.
 */
export const exclusionReason = {
  id: "exclusion-reason",
  title: "Suspension or permanent exclusion reason",
  mode: "extensible",
  fallback: "Show the code as sent and treat the reason as not known.",
  source: "Department for Education, Common Basic Data Set, as transcribed in public code",
  version: "CBDS May 2026",
  url: "https://www.gov.uk/government/publications/common-basic-data-set-cbds-database",
  verified: true,
  codes: [
    { code: "PP", label: "Physical assault against a pupil" },
    { code: "PA", label: "Physical assault against an adult" },
    { code: "VP", label: "Verbal abuse or threatening behaviour against a pupil" },
    { code: "VA", label: "Verbal abuse or threatening behaviour against an adult" },
    { code: "OW", label: "Use or threat of use of an offensive weapon or prohibited item", validFrom: "2020-09-01" },
    { code: "BU", label: "Bullying" },
    { code: "RA", label: "Racist abuse" },
    { code: "LG", label: "Abuse against sexual orientation and gender identity", validFrom: "2020-09-01" },
    { code: "DS", label: "Abuse relating to disability", validFrom: "2020-09-01" },
    { code: "SM", label: "Sexual misconduct" },
    { code: "DA", label: "Drug and alcohol related" },
    { code: "DM", label: "Damage to property" },
    { code: "TH", label: "Theft" },
    { code: "DB", label: "Persistent or general disruptive behaviour" },
    { code: "MT", label: "Inappropriate use of social media or online technology", validFrom: "2020-09-01" },
    {
      code: "PH",
      label: "Wilful and repeated transgression of protective measures in place to protect public health",
      validFrom: "2020-09-01",
    },
    { code: "BW", label: "Found to have brought a weapon or prohibited item into school", validFrom: "2026-09-01" },
    { code: "TB", label: "Cyber-bullying or threatening behaviour online", validFrom: "2026-09-01" },
    { code: "SB", label: "Harmful sexual behaviour", validFrom: "2026-09-01" },
    { code: "MB", label: "Misogynistic behaviour", validFrom: "2026-09-01" },
    { code: "AB", label: "Misandrist behaviour", validFrom: "2026-09-01" },
    { code: "DR", label: "Drug related", validFrom: "2026-09-01" },
    { code: "AR", label: "Alcohol related", validFrom: "2026-09-01" },
    { code: "SR", label: "Smoking related", validFrom: "2026-09-01" },
    { code: "VR", label: "Vape related", validFrom: "2026-09-01" },
    { code: "LD", label: "Persistent disruptive behaviour: low level disruption", validFrom: "2026-09-01" },
    { code: "CB", label: "Persistent disruptive behaviour: challenging behaviour", validFrom: "2026-09-01" },
    { code: "MP", label: "Use of mobile phone", validFrom: "2026-09-01" },
    { code: "OS", label: "Misbehaviour outside of school", validFrom: "2026-09-01" },
    { code: "OT", label: "Other", validTo: "2020-08-31" },
  ] as const,
} satisfies CodeList;

/** A code of the list `exclusion-reason`. */
export type ExclusionReasonCode = CodeOf<typeof exclusionReason>;
