import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Whether a SEN Support plan is being written, in use or ended. */
export const supportPlanStatus = {
  id: "support-plan-status",
  title: "Status of a SEN Support plan",
  mode: "extensible",
  fallback: "Show the code as sent and treat the plan as one in use.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "draft", label: "Draft", definition: "Being written or agreed; not yet in use." },
    { code: "current", label: "Current", definition: "In use." },
    { code: "ended", label: "Ended", definition: "No longer in use; held for the history." },
  ] as const,
} satisfies CodeList;

/** A code of the list `support-plan-status`. */
export type SupportPlanStatusCode = CodeOf<typeof supportPlanStatus>;
