import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Why a learner left a setting. */
export const placementEndReason = {
  id: "placement-end-reason",
  title: "Reason for the end of a placement",
  mode: "extensible",
  fallback: "Show the code as sent and treat the reason as another one.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "phaseEnd", label: "End of phase", definition: "The next phase of education began." },
    { code: "moved", label: "Moved", definition: "The family moved." },
    { code: "familyChoice", label: "Family's choice", definition: "The family chose another place." },
    { code: "needsChanged", label: "Needs changed", definition: "The setting could no longer meet the needs." },
    { code: "placementBrokeDown", label: "Placement broke down", definition: "It came to an end before its time." },
    { code: "permanentExclusion", label: "Permanent exclusion", definition: "The learner was permanently excluded." },
    { code: "homeEducation", label: "Home education", definition: "The family educates at home." },
    { code: "courseCompleted", label: "Course completed", definition: "The course came to its end." },
    { code: "other", label: "Other", definition: "Any other reason." },
  ] as const,
} satisfies CodeList;

/** A code of the list `placement-end-reason`. */
export type PlacementEndReasonCode = CodeOf<typeof placementEndReason>;
