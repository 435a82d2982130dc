import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Where a step towards an outcome stands. */
export const stepStatus = {
  id: "step-status",
  title: "Status of a step",
  mode: "extensible",
  fallback: "Show the code as sent and treat the step as still to be done.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "notStarted", label: "Not started", definition: "Nothing has been done yet." },
    { code: "inProgress", label: "In progress", definition: "Under way." },
    { code: "achieved", label: "Achieved", definition: "Done." },
    { code: "notAchieved", label: "Not achieved", definition: "Ended without being done." },
    {
      code: "noLongerAppropriate",
      label: "No longer appropriate",
      definition: "Dropped, because it no longer fits the person.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `step-status`. */
export type StepStatusCode = CodeOf<typeof stepStatus>;
