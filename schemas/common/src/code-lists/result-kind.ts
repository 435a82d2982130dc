import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How a result in education came about. */
export const resultKind = {
  id: "result-kind",
  title: "Kind of result",
  mode: "extensible",
  fallback: "Show the code as sent and treat the result as a teacher's judgement.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "teacherAssessment", label: "Teacher assessment", definition: "A teacher's judgement." },
    { code: "nationalTest", label: "National test", definition: "A test that the state sets." },
    { code: "qualification", label: "Qualification", definition: "An award of an awarding body." },
    { code: "standardisedTest", label: "Standardised test", definition: "A published test with norms." },
    { code: "smallSteps", label: "Small steps", definition: "A step of a small-step framework." },
  ] as const,
} satisfies CodeList;

/** A code of the list `result-kind`. */
export type ResultKindCode = CodeOf<typeof resultKind>;
