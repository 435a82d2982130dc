import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How a person is registered with, or attends, a setting. */
export const placementPattern = {
  id: "placement-pattern",
  title: "Pattern of attendance",
  mode: "extensible",
  fallback: "Show the code as sent and treat the pattern as not stated.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "fullTime", label: "Full time", definition: "One setting, all of the time." },
    { code: "partTime", label: "Part time", definition: "One setting, part of the time." },
    { code: "dualMain", label: "Dual, main", definition: "Registered with two settings; this is the main one." },
    {
      code: "dualSubsidiary",
      label: "Dual, subsidiary",
      definition: "Registered with two settings; this is the other one.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `placement-pattern`. */
export type PlacementPatternCode = CodeOf<typeof placementPattern>;
