import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The five areas of the engagement model. */
export const engagementArea = {
  id: "engagement-area",
  title: "Area of engagement",
  mode: "extensible",
  fallback: "Show the code as sent and treat the area as another one.",
  source: "Department for Education, The engagement model",
  version: "2020",
  url: "https://www.gov.uk/government/publications/the-engagement-model",
  verified: false,
  codes: [
    {
      code: "exploration",
      label: "Exploration",
      definition: "Whether the learner can build on a first reaction to a new activity.",
    },
    {
      code: "realisation",
      label: "Realisation",
      definition: "How the learner acts on a new activity and finds new ways to engage with it.",
    },
    {
      code: "anticipation",
      label: "Anticipation",
      definition: "How much the learner expects or links an activity with something.",
    },
    {
      code: "persistence",
      label: "Persistence",
      definition: "Whether the learner can keep attention on an activity and carry on.",
    },
    {
      code: "initiation",
      label: "Initiation",
      definition: "How the learner investigates an activity to bring something about.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `engagement-area`. */
export type EngagementAreaCode = CodeOf<typeof engagementArea>;
