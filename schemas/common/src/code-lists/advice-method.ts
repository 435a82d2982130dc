import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How the author of advice came to know the person's needs. */
export const adviceMethod = {
  id: "advice-method",
  title: "Method of an assessment",
  mode: "extensible",
  fallback: "Show the code as sent and treat the method as not stated.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "seenInPerson", label: "Seen in person", definition: "The author met the child or young person." },
    {
      code: "remote",
      label: "Seen remotely",
      definition: "The author met the child or young person by video or telephone.",
    },
    { code: "records", label: "From records", definition: "The author read reports and records." },
    {
      code: "consultation",
      label: "By consultation",
      definition: "The author spoke with people who know the child or young person.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `advice-method`. */
export type AdviceMethodCode = CodeOf<typeof adviceMethod>;
