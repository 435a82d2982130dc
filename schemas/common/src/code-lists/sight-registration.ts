import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Whether a consultant has certified the person as sight impaired and the authority has registered that. */
export const sightRegistration = {
  id: "sight-registration",
  title: "Registration of sight impairment",
  mode: "extensible",
  fallback: "Show the code as sent and treat the person as not known to be registered.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "notRegistered", label: "Not registered", definition: "No certificate, or not registered." },
    { code: "sightImpaired", label: "Sight impaired", definition: "Registered as sight impaired." },
    {
      code: "severelySightImpaired",
      label: "Severely sight impaired",
      definition: "Registered as severely sight impaired.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `sight-registration`. */
export type SightRegistrationCode = CodeOf<typeof sightRegistration>;
