import { instruments } from "@send-standards/common";
import { draft2026ToBroadArea2015 } from "../crosswalks/draft-2026-to-broad-area-2015.ts";
import type { NeedsTaxonomy } from "../types.ts";
import { taxonomyRefs } from "./taxonomy-refs.ts";

/**
 * The five areas of development that the consultation of February 2026 proposes in place of the four broad areas.
 *
 * They are no law. That there are five, and that executive function is one, is consistently reported; the names and what each
 * takes in were not confirmed against the document.
 */
export const areaOfDevelopmentDraft2026: NeedsTaxonomy = {
  recordType: "taxonomy",
  standard: "needs",
  standardVersion: "1.0",
  ...taxonomyRefs.areaOfDevelopmentDraft2026,
  title: "Areas of development (draft of a reform, names not verified)",
  kind: "broadArea",
  status: "draft",
  publisher: { name: "Department for Education" },
  publishedDate: "2026-02-23",
  verified: false,
  source: {
    title: instruments.reformConsultation2026.title,
    url: instruments.reformConsultation2026.url,
    verified: false,
  },
  codes: [
    {
      code: "speechLanguageCommunication",
      label: "Speech, language and communication",
      definition: "Proposed: understanding and using language, and communicating with others. Name not verified.",
    },
    {
      code: "socialAndEmotional",
      label: "Social and emotional",
      definition: "Proposed: emotional wellbeing and getting on with others. Name not verified.",
    },
    {
      code: "executiveFunction",
      label: "Executive function",
      definition: "Proposed: attention, planning and self-control; ADHD is reported to move here. Name not verified.",
    },
    {
      code: "sensory",
      label: "Sensory",
      definition: "Proposed: hearing, vision and how the senses are used. Name not verified.",
    },
    {
      code: "motorAndPhysical",
      label: "Motor and physical",
      definition: "Proposed: movement, posture and physical health. Name not verified.",
    },
  ],
  crosswalks: [draft2026ToBroadArea2015],
};
