import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The layers of support that the consultation of February 2026 proposes. They are no law; a record may carry one to try the proposal out. */
export const supportLayer = {
  id: "support-layer",
  title: "Layer of support",
  mode: "extensible",
  fallback: "Show the code as sent and treat the layer as not stated.",
  source:
    "SEND Standards, after the consultation of 23 February 2026 on reform of special educational needs provision (CP 1508)",
  version: "1.0.0",
  url: "https://www.gov.uk/government/consultations/send-reform-putting-children-and-young-people-first",
  verified: false,
  codes: [
    { code: "universal", label: "Universal", definition: "Proposed: what every setting offers every learner." },
    { code: "targeted", label: "Targeted", definition: "Proposed: support planned for the learner by the setting." },
    {
      code: "targetedPlus",
      label: "Targeted Plus",
      definition: "Proposed: targeted support with specialists taking part.",
    },
    {
      code: "specialist",
      label: "Specialist",
      definition: "Proposed: provision beyond what a mainstream setting can make alone.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `support-layer`. */
export type SupportLayerCode = CodeOf<typeof supportLayer>;
