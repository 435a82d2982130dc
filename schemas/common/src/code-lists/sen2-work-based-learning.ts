import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Work-based learning that a plan or placement includes (SEN2 items 4.3 and 5.3). Left out where there is none. */
export const sen2WorkBasedLearning = {
  id: "sen2-work-based-learning",
  title: "Work-based learning",
  mode: "extensible",
  fallback: "Show the code as sent and treat the activity as work-based learning of another kind.",
  source: "Department for Education, SEN2 person-level technical specification, as transcribed in public code",
  version: "SEN2 2026",
  url: "https://www.gov.uk/government/publications/special-educational-needs-person-level-survey-technical-specification",
  verified: true,
  codes: [
    { code: "A", label: "Apprenticeship" },
    {
      code: "T",
      label: "Traineeship",
      definition: "The national programme ended in 2023; the code is still in the set.",
    },
    { code: "S", label: "Supported internship" },
  ] as const,
} satisfies CodeList;

/** A code of the list `sen2-work-based-learning`. */
export type Sen2WorkBasedLearningCode = CodeOf<typeof sen2WorkBasedLearning>;
