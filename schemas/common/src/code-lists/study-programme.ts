import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What a young person studies or trains for after 16. */
export const studyProgramme = {
  id: "study-programme",
  title: "Kind of study programme",
  mode: "extensible",
  fallback: "Show the code as sent and treat the programme as another one.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "academic", label: "Academic", definition: "A levels, GCSEs and the like." },
    { code: "vocational", label: "Vocational", definition: "T levels and other vocational qualifications." },
    {
      code: "preparationForAdulthood",
      label: "Preparation for adulthood",
      definition: "Entry level and below, independent living and work skills.",
    },
    {
      code: "supportedInternship",
      label: "Supported internship",
      definition: "Work with an employer and a job coach; needs an EHC plan.",
    },
    { code: "apprenticeship", label: "Apprenticeship", definition: "Paid work with training." },
    { code: "traineeship", label: "Work-based training", definition: "Other training at work." },
    { code: "higherEducation", label: "Higher education", definition: "Degrees and other courses above level 3." },
    { code: "other", label: "Other", definition: "Any other programme." },
  ] as const,
} satisfies CodeList;

/** A code of the list `study-programme`. */
export type StudyProgrammeCode = CodeOf<typeof studyProgramme>;
