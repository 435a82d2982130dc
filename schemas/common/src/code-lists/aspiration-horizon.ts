import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How far ahead an aspiration looks. */
export const aspirationHorizon = {
  id: "aspiration-horizon",
  title: "Horizon of an aspiration",
  mode: "extensible",
  fallback: "Show the code as sent and treat the horizon as not stated.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "short", label: "Short term", definition: "Within about a year." },
    { code: "long", label: "Long term", definition: "Beyond the next year, adult life included." },
  ] as const,
} satisfies CodeList;

/** A code of the list `aspiration-horizon`. */
export type AspirationHorizonCode = CodeOf<typeof aspirationHorizon>;
