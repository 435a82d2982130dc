import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How far a person has come towards an outcome when it is reviewed. */
export const progressStatus = {
  id: "progress-status",
  title: "Progress towards an outcome",
  mode: "extensible",
  fallback: "Show the code as sent and treat progress as recorded but not comparable.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "notStarted", label: "Not started", definition: "Work on the outcome has not begun." },
    { code: "emerging", label: "Emerging", definition: "First signs of progress." },
    { code: "onTrack", label: "On track", definition: "Likely to be reached in time." },
    { code: "partlyMet", label: "Partly met", definition: "Reached in part, or in some places only." },
    { code: "achieved", label: "Achieved", definition: "Reached." },
    { code: "notAchieved", label: "Not achieved", definition: "The time has passed and it was not reached." },
    {
      code: "noLongerAppropriate",
      label: "No longer appropriate",
      definition: "Dropped, because it no longer fits the person.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `progress-status`. */
export type ProgressStatusCode = CodeOf<typeof progressStatus>;
