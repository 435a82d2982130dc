import { taxonomyRefs } from "../taxonomies/taxonomy-refs.ts";
import type { Crosswalk } from "../types.ts";
import { broader, narrower } from "./mappings.ts";

/** From the draft of five areas of development back to the four broad areas. */
export const draft2026ToBroadArea2015: Crosswalk = {
  id: "draft-2026-to-broad-area-2015",
  from: taxonomyRefs.areaOfDevelopmentDraft2026,
  to: taxonomyRefs.broadArea2015,
  verified: false,
  mappings: [
    broader("speechLanguageCommunication", "CI", "That it is about speech and language rather than interaction."),
    broader("socialAndEmotional", "SEMH", "That attention and activity level are not meant."),
    narrower(
      "executiveFunction",
      "CL",
      "Attention and activity level, which the Code of Practice describes under social, emotional and mental health.",
    ),
    narrower(
      "executiveFunction",
      "SEMH",
      "Planning and working memory, which the Code of Practice treats as learning.",
    ),
    broader("sensory", "SP", "That it is about the senses and not about movement."),
    broader("motorAndPhysical", "SP", "That it is about movement and not about the senses."),
  ],
};
