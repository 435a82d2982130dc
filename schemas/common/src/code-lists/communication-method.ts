import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How a child or young person communicates. */
export const communicationMethod = {
  id: "communication-method",
  title: "Communication method",
  mode: "extensible",
  fallback: "Show the code as sent beside the notes on communication, and ask the family before meeting the person.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "speech", label: "Speech", definition: "Spoken words." },
    { code: "bsl", label: "British Sign Language", definition: "BSL, a language of its own with its own grammar." },
    { code: "sse", label: "Sign Supported English", definition: "Signs of BSL in the word order of English." },
    { code: "makaton", label: "Makaton", definition: "Signs and symbols used together with speech." },
    { code: "pecs", label: "Picture exchange (PECS)", definition: "Pictures handed over to ask or to tell." },
    {
      code: "aacLowTech",
      label: "Low-technology aid",
      definition: "Augmentative or alternative communication without power: boards, books, symbol cards.",
    },
    {
      code: "aacHighTech",
      label: "High-technology aid",
      definition: "Augmentative or alternative communication on a powered device that speaks.",
    },
    {
      code: "eyeGaze",
      label: "Eye gaze",
      definition: "Looking at what is meant, with or without a device that follows the eyes.",
    },
    {
      code: "objectsOfReference",
      label: "Objects of reference",
      definition: "Objects that stand for people, places or activities.",
    },
    { code: "writing", label: "Writing", definition: "Written or typed words." },
    { code: "braille", label: "Braille", definition: "Reading or writing by touch." },
    {
      code: "behaviourInterpretedByOthers",
      label: "Behaviour interpreted by others",
      definition: "Movement, sound or expression that people who know the person well can read.",
    },
    { code: "other", label: "Other", definition: "A method described in the notes." },
  ] as const,
} satisfies CodeList;

/** A code of the list `communication-method`. */
export type CommunicationMethodCode = CodeOf<typeof communicationMethod>;
