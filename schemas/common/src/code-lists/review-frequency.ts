import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How often support is reviewed with the family. */
export const reviewFrequency = {
  id: "review-frequency",
  title: "Frequency of review",
  mode: "extensible",
  fallback: "Show the code as sent and go by the dates.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "monthly", label: "Monthly", definition: "Every month or more often." },
    { code: "halfTermly", label: "Each half term", definition: "Six times a school year." },
    { code: "termly", label: "Each term", definition: "Three times a school year." },
    { code: "twiceYearly", label: "Twice a year", definition: "Two times a school year." },
    { code: "yearly", label: "Once a year", definition: "One time a school year." },
  ] as const,
} satisfies CodeList;

/** A code of the list `review-frequency`. */
export type ReviewFrequencyCode = CodeOf<typeof reviewFrequency>;
