import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How far a cycle of assess, plan, do, review has come. */
export const cycleStatus = {
  id: "cycle-status",
  title: "Status of a cycle",
  mode: "extensible",
  fallback: "Show the code as sent and treat the cycle as under way.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "planned", label: "Planned", definition: "Assessed or planned; the support has not begun." },
    { code: "underWay", label: "Under way", definition: "The support is being given." },
    { code: "closed", label: "Closed", definition: "Reviewed." },
  ] as const,
} satisfies CodeList;

/** A code of the list `cycle-status`. */
export type CycleStatusCode = CodeOf<typeof cycleStatus>;
