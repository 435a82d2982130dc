import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The level of hearing in one ear, by the usual descriptors of audiologists (average over four frequencies). */
export const hearingLevel = {
  id: "hearing-level",
  title: "Level of hearing",
  mode: "extensible",
  fallback: "Show the code as sent and treat the level as not known.",
  source: "SEND Standards, after the audiometric descriptors of the British Society of Audiology",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "normal", label: "Within normal limits", definition: "20 decibels or better." },
    { code: "mild", label: "Mild loss", definition: "21 to 40 decibels." },
    { code: "moderate", label: "Moderate loss", definition: "41 to 70 decibels." },
    { code: "severe", label: "Severe loss", definition: "71 to 95 decibels." },
    { code: "profound", label: "Profound loss", definition: "More than 95 decibels." },
    { code: "notTested", label: "Not tested", definition: "No result for this ear." },
  ] as const,
} satisfies CodeList;

/** A code of the list `hearing-level`. */
export type HearingLevelCode = CodeOf<typeof hearingLevel>;
