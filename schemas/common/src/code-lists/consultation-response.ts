import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What a setting answered when the authority consulted it on being named. */
export const consultationResponse = {
  id: "consultation-response",
  title: "Response to a consultation",
  mode: "extensible",
  fallback: "Show the code as sent and treat the setting as having answered.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "canMeet", label: "Can meet needs", definition: "The setting can meet the needs in the plan." },
    {
      code: "canMeetWithResources",
      label: "Can meet needs with resources",
      definition: "It can if it is given what it asks for.",
    },
    { code: "cannotMeet", label: "Cannot meet needs", definition: "It says that it cannot meet the needs." },
    { code: "full", label: "Full", definition: "It says that it has no place." },
    { code: "noReply", label: "No reply", definition: "It did not answer in time." },
  ] as const,
} satisfies CodeList;

/** A code of the list `consultation-response`. */
export type ConsultationResponseCode = CodeOf<typeof consultationResponse>;
