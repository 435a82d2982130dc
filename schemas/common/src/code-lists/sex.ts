import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * Sex as the Department for Education's collections record it. Closed. SEN2 calls the item gender before 2024;
 * the codes are the same.
 */
export const sex = {
  id: "sex",
  title: "Sex",
  mode: "closed",
  source: "Department for Education, SEN2 person-level technical specification, as transcribed in public code",
  version: "SEN2 2026",
  url: "https://www.gov.uk/government/publications/special-educational-needs-person-level-survey-technical-specification",
  verified: true,
  codes: [
    { code: "M", label: "Male" },
    { code: "F", label: "Female" },
  ] as const,
} satisfies CodeList;

/** A code of the list `sex`. */
export type SexCode = CodeOf<typeof sex>;
