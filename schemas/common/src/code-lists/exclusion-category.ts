import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Suspension or permanent exclusion. FIXD was the name of a suspension before 2020. */
export const exclusionCategory = {
  id: "exclusion-category",
  title: "Suspension or permanent exclusion category",
  mode: "extensible",
  fallback: "Show the code as sent and treat it as a suspension of a length that is not known.",
  source: "Department for Education, Common Basic Data Set, as transcribed in public code",
  version: "CBDS May 2026",
  url: "https://www.gov.uk/government/publications/common-basic-data-set-cbds-database",
  verified: true,
  codes: [
    { code: "SUSP", label: "Suspension", validFrom: "2020-09-01" },
    { code: "PERM", label: "Permanent exclusion" },
    { code: "LNCH", label: "Lunchtime suspension" },
    { code: "FIXD", label: "Fixed period exclusion", validTo: "2020-08-31" },
  ] as const,
} satisfies CodeList;

/** A code of the list `exclusion-category`. */
export type ExclusionCategoryCode = CodeOf<typeof exclusionCategory>;
