import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Who sees to it that a medicine is taken in the setting. No medicine is named. */
export const medicineAdministration = {
  id: "medicine-administration",
  title: "Who gives a medicine",
  mode: "extensible",
  fallback: "Show the code as sent and treat the medicine as given by staff.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "selfAdministered", label: "By the person", definition: "The person carries and takes it." },
    { code: "supervised", label: "By the person, watched", definition: "A member of staff reminds or watches." },
    { code: "trainedStaff", label: "By trained staff", definition: "A member of staff who was trained for it." },
    {
      code: "healthProfessional",
      label: "By a health professional",
      definition: "A nurse or another registered professional.",
    },
    { code: "parent", label: "By a parent", definition: "A parent comes in to give it." },
  ] as const,
} satisfies CodeList;

/** A code of the list `medicine-administration`. */
export type MedicineAdministrationCode = CodeOf<typeof medicineAdministration>;
