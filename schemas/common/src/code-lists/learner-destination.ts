import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Where a young person went after a programme. */
export const learnerDestination = {
  id: "learner-destination",
  title: "Destination of a learner",
  mode: "extensible",
  fallback: "Show the code as sent and treat the destination as not known.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "education", label: "Education", definition: "Another course." },
    { code: "apprenticeship", label: "Apprenticeship", definition: "Paid work with training." },
    { code: "employment", label: "Employment", definition: "Paid work." },
    { code: "supportedEmployment", label: "Supported employment", definition: "Paid work with a job coach." },
    { code: "volunteering", label: "Volunteering", definition: "Unpaid work." },
    {
      code: "communityProvision",
      label: "Community provision",
      definition: "Day services or a social care programme.",
    },
    { code: "notInWorkOrLearning", label: "Not in work or learning", definition: "None of these at present." },
    { code: "notKnown", label: "Not known", definition: "Nobody could tell." },
  ] as const,
} satisfies CodeList;

/** A code of the list `learner-destination`. */
export type LearnerDestinationCode = CodeOf<typeof learnerDestination>;
