import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * The framework that a value of attainment or development belongs to. A value means nothing without its
 * framework and version.
 */
export const assessmentFramework = {
  id: "assessment-framework",
  title: "Assessment framework",
  mode: "extensible",
  fallback: "Show the code as sent with its value; compare it with nothing.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "eyfsProfile",
      label: "Early years foundation stage profile",
      definition: "Statutory profile at the end of Reception.",
    },
    {
      code: "developmentMatters",
      label: "Development Matters",
      definition: "Guidance for the early years curriculum.",
    },
    { code: "birthTo5Matters", label: "Birth to 5 Matters", definition: "Guidance of the early years sector." },
    {
      code: "developmentJournal",
      label: "Developmental journal",
      definition: "Record of early development, kept with the family.",
    },
    {
      code: "engagementModel",
      label: "Engagement model",
      definition: "For pupils below the standard of national tests who do not study subjects.",
    },
    {
      code: "preKeyStage",
      label: "Pre-key stage standards",
      definition: "For pupils below the standard of national tests who study subjects.",
    },
    { code: "pScales", label: "P scales", definition: "P1 to P8, withdrawn; for older records." },
    { code: "phonicsCheck", label: "Phonics screening check", definition: "National check in Year 1." },
    {
      code: "nationalCurriculum",
      label: "National curriculum",
      definition: "Standards and tests of the national curriculum.",
    },
    { code: "gcse", label: "GCSE", definition: "Grades 9 to 1." },
    { code: "entryLevel", label: "Entry level", definition: "Entry level qualifications." },
    { code: "functionalSkills", label: "Functional skills", definition: "Functional skills qualifications." },
    { code: "asdan", label: "ASDAN", definition: "Programmes and qualifications of ASDAN." },
    { code: "bSquared", label: "B Squared", definition: "Small steps of a supplier's framework." },
    { code: "mapp", label: "MAPP", definition: "Mapping and assessing personal progress." },
    { code: "cherryGarden", label: "Cherry Garden", definition: "Branch maps of small steps." },
    { code: "smallStepsTracker", label: "Small Steps Tracker", definition: "Small steps of a supplier's framework." },
    { code: "earwig", label: "Earwig", definition: "Timelines and frameworks of a supplier." },
    { code: "solar", label: "SOLAR", definition: "Small steps of a supplier's framework." },
    { code: "otherVendor", label: "Other supplier's framework", definition: "Named in the record." },
    {
      code: "goalAttainmentScaling",
      label: "Goal attainment scaling",
      definition: "A five-point scale from -2 to +2 around the expected result.",
    },
    {
      code: "standardised",
      label: "Standardised test",
      definition: "A test or questionnaire with published norms, named in the record.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `assessment-framework`. */
export type AssessmentFrameworkCode = CodeOf<typeof assessmentFramework>;
