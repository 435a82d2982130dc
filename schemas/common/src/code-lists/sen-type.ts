import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Type of special educational need as the school census and SEN2 record it, over time. */
export const senType = {
  id: "sen-type",
  title: "Type of special educational need",
  mode: "extensible",
  fallback: "Show the code as sent and treat the type as not known; map it to no broad area.",
  source: "Department for Education, Common Basic Data Set and SEN2 specification, as transcribed in public code",
  version: "CBDS May 2026 / SEN2 2026",
  url: "https://www.gov.uk/government/publications/common-basic-data-set-cbds-database",
  verified: true,
  codes: [
    { code: "SPLD", label: "Specific learning difficulty" },
    { code: "MLD", label: "Moderate learning difficulty" },
    { code: "SLD", label: "Severe learning difficulty" },
    { code: "PMLD", label: "Profound and multiple learning difficulty" },
    {
      code: "SEMH",
      label: "Social, emotional and mental health",
      definition: "Took the place of BESD in 2014; not a like-for-like change.",
      validFrom: "2014-09-01",
    },
    { code: "SLCN", label: "Speech, language and communication needs" },
    { code: "HI", label: "Hearing impairment" },
    { code: "VI", label: "Vision impairment", definition: "Older sources say visual impairment." },
    { code: "MSI", label: "Multi-sensory impairment" },
    { code: "PD", label: "Physical disability" },
    { code: "ASD", label: "Autistic spectrum disorder" },
    { code: "DS", label: "Down Syndrome", definition: "New in 2025; the day is indicative.", validFrom: "2025-01-01" },
    { code: "OTH", label: "Other difficulty/disability" },
    {
      code: "NSA",
      label: "SEN support but no specialist assessment of type of need",
      definition: "School census only, with SEN support; not a SEN2 code.",
      validFrom: "2014-09-01",
    },
    {
      code: "BESD",
      label: "Behaviour, emotional and social difficulties",
      definition: "Retired in the reform of 2014; to be looked at again, not recoded to SEMH.",
      validTo: "2014-08-31",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `sen-type`. */
export type SenTypeCode = CodeOf<typeof senType>;
