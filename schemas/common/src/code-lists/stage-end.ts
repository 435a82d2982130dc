import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The end of a stage, as the time by which an outcome is to be reached where no date is given. */
export const stageEnd = {
  id: "stage-end",
  title: "End of a stage of education",
  mode: "extensible",
  fallback: "Show the code as sent and treat the outcome as one with a time that the receiver cannot place.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "endOfEyfs", label: "End of the early years foundation stage", definition: "End of Reception." },
    { code: "endOfKeyStage1", label: "End of key stage 1", definition: "End of Year 2." },
    { code: "endOfKeyStage2", label: "End of key stage 2", definition: "End of Year 6." },
    { code: "endOfKeyStage3", label: "End of key stage 3", definition: "End of Year 9." },
    { code: "endOfKeyStage4", label: "End of key stage 4", definition: "End of Year 11." },
    {
      code: "endOfKeyStage5",
      label: "End of key stage 5",
      definition: "End of Year 13, or of the course that stands for it.",
    },
    {
      code: "endOfPhase",
      label: "End of the phase",
      definition: "When the person next moves between phases of education.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `stage-end`. */
export type StageEndCode = CodeOf<typeof stageEnd>;
