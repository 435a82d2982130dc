import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What the authority has to do after its decision was overturned. */
export const reversalResult = {
  id: "reversal-result",
  title: "What an overturned decision leads to",
  mode: "extensible",
  fallback: "Show the code as sent and count no time limit from the event.",
  source: "SEND Standards, after regulation 44(2) of SI 2014/1530",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/uksi/2014/1530/regulation/44",
  verified: false,
  codes: [
    { code: "mustAssess", label: "Assess", definition: "Make the assessment or reassessment." },
    { code: "mustMakePlan", label: "Make a plan", definition: "Make and maintain a plan." },
    { code: "mustReconsider", label: "Reconsider", definition: "Look at the case again." },
  ] as const,
} satisfies CodeList;

/** A code of the list `reversal-result`. */
export type ReversalResultCode = CodeOf<typeof reversalResult>;
