import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What came of an appeal to the First-tier Tribunal. */
export const appealOutcome = {
  id: "appeal-outcome",
  title: "Outcome of an appeal",
  mode: "extensible",
  fallback: "Show the code as sent and treat the appeal as one whose outcome is not known.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "pending", label: "Pending", definition: "It has not been decided yet." },
    { code: "allowed", label: "Allowed", definition: "The Tribunal decided for the family." },
    { code: "dismissed", label: "Dismissed", definition: "The Tribunal decided for the authority." },
    { code: "conceded", label: "Conceded", definition: "The authority did not oppose it." },
    { code: "remitted", label: "Sent back", definition: "The Tribunal sent the case back to the authority." },
    { code: "withdrawn", label: "Withdrawn", definition: "The family withdrew it." },
    { code: "struckOut", label: "Struck out", definition: "The Tribunal ended it without a decision." },
  ] as const,
} satisfies CodeList;

/** A code of the list `appeal-outcome`. */
export type AppealOutcomeCode = CodeOf<typeof appealOutcome>;
