import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Why a SEN Support plan ended. */
export const supportEndReason = {
  id: "support-end-reason",
  title: "Reason why a SEN Support plan ended",
  mode: "extensible",
  fallback: "Show the code as sent and treat the reason as another one.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "progressMade",
      label: "Progress made",
      definition: "Progress no longer calls for provision additional to or different from that of peers.",
    },
    { code: "ehcPlan", label: "EHC plan", definition: "An EHC plan took its place." },
    { code: "movedSetting", label: "Moved setting", definition: "The learner moved, and the next setting carries on." },
    { code: "leftEducation", label: "Left education", definition: "The learner left education or training." },
    {
      code: "noSpecialNeed",
      label: "No special educational need",
      definition: "A closer look found another explanation than a special educational need.",
    },
    {
      code: "studentDeclined",
      label: "Declined",
      definition: "A student above compulsory school age declined the support.",
    },
    { code: "other", label: "Other", definition: "Another reason, said in words." },
  ] as const,
} satisfies CodeList;

/** A code of the list `support-end-reason`. */
export type SupportEndReasonCode = CodeOf<typeof supportEndReason>;
