import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * The areas of learning and development of the early years foundation stage; the first three are the prime areas.
 */
export const earlyLearningArea = {
  id: "early-learning-area",
  title: "Area of learning in the early years",
  mode: "extensible",
  fallback: "Show the code as sent and treat the area as one that is not prime.",
  source: "SEND Standards, after the statutory framework for the early years foundation stage",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "communicationAndLanguage",
      label: "Communication and language",
      definition: "Prime area: listening, understanding and speaking.",
    },
    {
      code: "physicalDevelopment",
      label: "Physical development",
      definition: "Prime area: gross and fine motor skills.",
    },
    {
      code: "personalSocialEmotional",
      label: "Personal, social and emotional development",
      definition: "Prime area: self-regulation, managing self and building relationships.",
    },
    { code: "literacy", label: "Literacy", definition: "Comprehension, word reading and writing." },
    { code: "mathematics", label: "Mathematics", definition: "Number and numerical patterns." },
    {
      code: "understandingTheWorld",
      label: "Understanding the world",
      definition: "Past and present, people and places, the natural world.",
    },
    {
      code: "expressiveArts",
      label: "Expressive arts and design",
      definition: "Creating with materials, being imaginative.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `early-learning-area`. */
export type EarlyLearningAreaCode = CodeOf<typeof earlyLearningArea>;
