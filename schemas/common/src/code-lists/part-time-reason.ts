import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Why a learner has a part-time timetable. */
export const partTimeReason = {
  id: "part-time-reason",
  title: "Reason for a part-time timetable",
  mode: "extensible",
  fallback: "Show the code as sent and treat the reason as another one.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "healthNeed", label: "Health need", definition: "A physical or mental health need." },
    { code: "reintegration", label: "Coming back", definition: "Building up again after a time away." },
    { code: "gradualStart", label: "Gradual start", definition: "Starting in a new setting by degrees." },
    {
      code: "belowSchoolAge",
      label: "Below school age",
      definition: "Not yet of compulsory school age, at the family's choice.",
    },
    { code: "anxiety", label: "Anxiety about school", definition: "Emotionally based barriers to attending." },
    {
      code: "behaviour",
      label: "Behaviour",
      definition: "To manage the learner's behaviour; national guidance is against it.",
    },
    { code: "other", label: "Other", definition: "Any other reason." },
  ] as const,
} satisfies CodeList;

/** A code of the list `part-time-reason`. */
export type PartTimeReasonCode = CodeOf<typeof partTimeReason>;
