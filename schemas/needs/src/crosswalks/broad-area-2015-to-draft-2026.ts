import { taxonomyRefs } from "../taxonomies/taxonomy-refs.ts";
import type { Crosswalk } from "../types.ts";
import { narrower } from "./mappings.ts";

/** From the four broad areas to the draft of five areas of development. No code follows by itself: a person has to choose. */
export const broadArea2015ToDraft2026: Crosswalk = {
  id: "broad-area-2015-to-draft-2026",
  from: taxonomyRefs.broadArea2015,
  to: taxonomyRefs.areaOfDevelopmentDraft2026,
  verified: false,
  mappings: [
    narrower(
      "CI",
      "speechLanguageCommunication",
      "Social interaction and flexibility of thought, which the draft does not clearly place.",
    ),
    narrower(
      "CL",
      "executiveFunction",
      "Learning difficulties, literacy and numeracy, which have no area in the draft.",
    ),
    narrower(
      "SEMH",
      "socialAndEmotional",
      "Attention and activity level, which the draft moves to executive function.",
    ),
    narrower("SEMH", "executiveFunction", "Everything but attention and activity level."),
    narrower("SP", "sensory", "Movement, posture and physical health."),
    narrower("SP", "motorAndPhysical", "Hearing, vision and sensory processing."),
  ],
};
