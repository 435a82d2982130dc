import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What the authority did with a statement of an item of advice when it wrote the plan. */
export const adviceDisposition = {
  id: "advice-disposition",
  title: "What became of a statement",
  mode: "extensible",
  fallback: "Show the code as sent and treat the statement as considered.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "included", label: "Included", definition: "In the plan as advised." },
    { code: "merged", label: "Merged", definition: "In the plan, joined with another statement." },
    { code: "departed", label: "Departed from", definition: "The plan says something else, for a stated reason." },
    { code: "outOfScope", label: "Out of scope", definition: "Not a matter for the plan." },
  ] as const,
} satisfies CodeList;

/** A code of the list `advice-disposition`. */
export type AdviceDispositionCode = CodeOf<typeof adviceDisposition>;
