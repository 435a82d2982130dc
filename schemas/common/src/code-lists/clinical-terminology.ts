import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The terminology that a clinical code is from. */
export const clinicalTerminology = {
  id: "clinical-terminology",
  title: "Clinical terminology",
  mode: "extensible",
  fallback: "Show the code and its term, and do not translate it.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "snomedCt", label: "SNOMED CT", definition: "The UK edition of SNOMED CT; a concept id." },
    { code: "icd10", label: "ICD-10", definition: "International classification of diseases, tenth revision." },
    { code: "icd11", label: "ICD-11", definition: "International classification of diseases, eleventh revision." },
    { code: "other", label: "Other", definition: "Any other; the term says what is meant." },
  ] as const,
} satisfies CodeList;

/** A code of the list `clinical-terminology`. */
export type ClinicalTerminologyCode = CodeOf<typeof clinicalTerminology>;
