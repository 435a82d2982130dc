import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How progress towards an outcome is measured. */
export const outcomeMeasureMethod = {
  id: "outcome-measure-method",
  title: "Method of measuring an outcome",
  mode: "extensible",
  fallback: "Show the code as sent with its values; compare them with nothing.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "goalAttainmentScaling",
      label: "Goal attainment scaling",
      definition: "A five-point scale from -2 to +2 around the expected result.",
    },
    {
      code: "observationCount",
      label: "Counted observation",
      definition: "How often something happens, or how long it lasts.",
    },
    { code: "standardisedScore", label: "Standardised score", definition: "Result of a test with published norms." },
    {
      code: "frameworkStep",
      label: "Step of a framework",
      definition: "Place on the steps of an assessment framework.",
    },
    { code: "attendance", label: "Attendance", definition: "Sessions attended." },
    { code: "selfReport", label: "Self-report", definition: "What the person says of it." },
    { code: "qualification", label: "Qualification", definition: "A qualification gained or a unit passed." },
  ] as const,
} satisfies CodeList;

/** A code of the list `outcome-measure-method`. */
export type OutcomeMeasureMethodCode = CodeOf<typeof outcomeMeasureMethod>;
