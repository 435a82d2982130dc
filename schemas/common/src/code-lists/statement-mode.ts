import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How a view came into the plan, so that nobody's words are passed off as another's. */
export const statementMode = {
  id: "statement-mode",
  title: "How a view was given",
  mode: "extensible",
  fallback: "Show the code as sent and present the text as reported by somebody else, not as a quotation.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "directQuote", label: "Direct quotation", definition: "The author's own spoken or signed words." },
    { code: "writtenBy", label: "Written by the author", definition: "Text that the author wrote." },
    {
      code: "interpretedByAdult",
      label: "Interpreted by an adult",
      definition: "What an adult understood the person to mean.",
    },
    { code: "observed", label: "Observed", definition: "What somebody saw the person do or choose." },
    { code: "drawing", label: "Drawing", definition: "A picture that the person made." },
    { code: "audio", label: "Audio recording", definition: "The person's recorded voice." },
    { code: "video", label: "Video recording", definition: "A recording of the person." },
  ] as const,
} satisfies CodeList;

/** A code of the list `statement-mode`. */
export type StatementModeCode = CodeOf<typeof statementMode>;
