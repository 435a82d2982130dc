import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What is thought to lie behind a social, emotional or mental health need. A working view of those who know the learner, never a diagnosis. */
export const needDriver = {
  id: "need-driver",
  title: "Driver of a need",
  mode: "extensible",
  fallback: "Show the code as sent and treat the driver as not known.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "anxiety", label: "Anxiety", definition: "Worry or fear that the learner cannot set aside." },
    {
      code: "trauma",
      label: "Trauma or loss",
      definition: "Harm, neglect, bereavement or another loss, now or earlier.",
    },
    {
      code: "neurodevelopmental",
      label: "Neurodevelopmental difference",
      definition: "A difference such as autism or ADHD, known or suspected.",
    },
    {
      code: "mentalIllness",
      label: "Mental illness",
      definition: "A condition that a mental health service treats or is asked to assess.",
    },
    {
      code: "unmetCommunication",
      label: "Unmet communication need",
      definition: "Not understanding others, or not being understood.",
    },
    {
      code: "unmetLearning",
      label: "Unmet learning need",
      definition: "Work that is too hard, or a difficulty with learning that nobody has met.",
    },
    {
      code: "attendance",
      label: "Avoidance of school",
      definition: "Attending has itself become what is feared.",
    },
    {
      code: "notYetKnown",
      label: "Not yet known",
      definition: "Looked into and not yet understood; to be asked again.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `need-driver`. */
export type NeedDriverCode = CodeOf<typeof needDriver>;
