import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What was done to test hearing or vision. */
export const sensoryTest = {
  id: "sensory-test",
  title: "Test of hearing or vision",
  mode: "extensible",
  fallback: "Show the code as sent and treat the test as another one.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "newbornHearingScreen", label: "Newborn hearing screen", definition: "In the first weeks of life." },
    { code: "schoolEntryHearingScreen", label: "School entry hearing screen", definition: "On starting school." },
    { code: "audiologyAssessment", label: "Audiology assessment", definition: "By an audiologist." },
    {
      code: "newbornEyeExamination",
      label: "Newborn eye examination",
      definition: "As part of the newborn and infant physical examination.",
    },
    { code: "schoolEntryVisionScreen", label: "School entry vision screen", definition: "On starting school." },
    {
      code: "orthopticAssessment",
      label: "Orthoptic or ophthalmic assessment",
      definition: "By an orthoptist, optometrist or ophthalmologist.",
    },
    {
      code: "functionalVisionAssessment",
      label: "Functional vision assessment",
      definition: "By a qualified teacher of children with vision impairment.",
    },
    { code: "other", label: "Other", definition: "Any other test." },
  ] as const,
} satisfies CodeList;

/** A code of the list `sensory-test`. */
export type SensoryTestCode = CodeOf<typeof sensoryTest>;
