import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Whether an outcome is what the person wants, or what others want for them. */
export const outcomeVoice = {
  id: "outcome-voice",
  title: "Voice of an outcome",
  mode: "extensible",
  fallback: "Show the code as sent and treat the voice as not stated.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "importantTo", label: "Important to the person", definition: "What the child or young person wants." },
    {
      code: "importantFor",
      label: "Important for the person",
      definition: "What others judge to matter for health, safety or learning.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `outcome-voice`. */
export type OutcomeVoiceCode = CodeOf<typeof outcomeVoice>;
