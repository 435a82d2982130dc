import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * The four broad areas of need. SEMH is an area here and a type of need in the list sen-type; they are not the
 * same.
 */
export const senAreaOfNeed = {
  id: "sen-area-of-need",
  title: "Broad areas of need",
  mode: "extensible",
  fallback: "Show the code as sent and go by the description of the need.",
  source:
    "SEND code of practice: 0 to 25 years (January 2015), paragraphs 6.28 to 6.35; codes coined for this standard",
  version: "2015",
  url: "https://www.gov.uk/government/publications/send-code-of-practice-0-to-25",
  verified: false,
  codes: [
    {
      code: "CI",
      label: "Communication and interaction",
      definition: "Speech, language and communication, autism included.",
    },
    {
      code: "CL",
      label: "Cognition and learning",
      definition: "Learning at a slower pace than peers, or specific difficulties with part of learning.",
    },
    {
      code: "SEMH",
      label: "Social, emotional and mental health difficulties",
      definition: "Emotional, social or mental health difficulties, however they show themselves.",
    },
    {
      code: "SP",
      label: "Sensory and/or physical needs",
      definition: "Hearing, vision, multi-sensory and physical needs.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `sen-area-of-need`. */
export type SenAreaOfNeedCode = CodeOf<typeof senAreaOfNeed>;
