import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What follows from the review of a cycle. */
export const cycleDecision = {
  id: "cycle-decision",
  title: "Decision at the end of a cycle",
  mode: "extensible",
  fallback: "Show the code as sent and go by the words beside it.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "continue", label: "Continue", definition: "The same support goes on." },
    { code: "adapt", label: "Adapt", definition: "The support goes on in a changed form." },
    {
      code: "externalAdvice",
      label: "Seek external advice",
      definition: "A specialist from outside the setting is asked.",
    },
    { code: "requestAssessment", label: "Request an assessment", definition: "An EHC needs assessment is asked for." },
    { code: "stepDown", label: "Step down", definition: "Less support than before." },
    { code: "exit", label: "Exit", definition: "SEN Support comes to an end." },
  ] as const,
} satisfies CodeList;

/** A code of the list `cycle-decision`. */
export type CycleDecisionCode = CodeOf<typeof cycleDecision>;
