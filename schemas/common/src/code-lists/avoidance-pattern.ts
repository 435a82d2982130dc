import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How far a learner stays away from school for emotional reasons. */
export const avoidancePattern = {
  id: "avoidance-pattern",
  title: "Pattern of school avoidance",
  mode: "extensible",
  fallback: "Show the code as sent and treat the pattern as not known.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "certainLessons", label: "Certain lessons", definition: "In school, but not in some lessons." },
    { code: "partOfDay", label: "Part of the day", definition: "Comes late or leaves early." },
    { code: "certainDays", label: "Certain days", definition: "Away on some days." },
    { code: "mostDays", label: "Most days", definition: "Away on more days than not." },
    { code: "allDays", label: "All days", definition: "Does not attend at all." },
  ] as const,
} satisfies CodeList;

/** A code of the list `avoidance-pattern`. */
export type AvoidancePatternCode = CodeOf<typeof avoidancePattern>;
