import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Whether a need is current. */
export const needStatus = {
  id: "need-status",
  title: "Status of a need",
  mode: "extensible",
  fallback: "Show the code as sent and treat the need as current.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "active", label: "Active", definition: "The person has this need now." },
    { code: "resolved", label: "Resolved", definition: "No longer a need; held for the history." },
    { code: "superseded", label: "Superseded", definition: "Described again, better or differently, by another need." },
  ] as const,
} satisfies CodeList;

/** A code of the list `need-status`. */
export type NeedStatusCode = CodeOf<typeof needStatus>;
