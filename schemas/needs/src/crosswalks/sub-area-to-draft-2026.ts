import { taxonomyRefs } from "../taxonomies/taxonomy-refs.ts";
import type { Crosswalk, CrosswalkMapping } from "../types.ts";
import { broader, narrower, nothing } from "./mappings.ts";

const within = (area: string, codes: readonly string[]): CrosswalkMapping[] =>
  codes.map((code) => broader(code, area, "Which sub-area it is within the area."));

const noLearning = "The draft has no area for learning; where such a need would be recorded is not known.";

/** From the sub-areas of this standard to the draft of five areas of development; nearer than from the four broad areas. */
export const subAreaToDraft2026: Crosswalk = {
  id: "sub-area-to-draft-2026",
  from: taxonomyRefs.subArea1,
  to: taxonomyRefs.areaOfDevelopmentDraft2026,
  verified: false,
  mappings: [
    ...within("speechLanguageCommunication", [
      "expressiveLanguage",
      "receptiveLanguage",
      "speechSounds",
      "socialCommunication",
    ]),
    ...within("socialAndEmotional", [
      "anxiety",
      "lowMood",
      "regulation",
      "attachmentAndTrauma",
      "socialRelationships",
      "selfHarm",
      "eating",
      "attendance",
    ]),
    ...within("executiveFunction", ["executiveFunction", "impulseControl"]),
    ...within("sensory", ["hearing", "vision", "multiSensory", "sensoryProcessing"]),
    ...within("motorAndPhysical", ["fineMotor", "grossMotor"]),
    narrower("attentionListening", "speechLanguageCommunication", "Attention to tasks, which is not about speech."),
    narrower("attentionListening", "executiveFunction", "Listening to speech, which is about language."),
    narrower("memory", "executiveFunction", "Recalling what was learned; only working memory is thought to be meant."),
    nothing("flexibilityOfThought", "The draft does not clearly place flexibility of thought."),
    nothing("literacy", noLearning),
    nothing("numeracy", noLearning),
    nothing("processingSpeed", noLearning),
    nothing("generalLearning", noLearning),
    nothing("selfCare", "Self-care may belong to any area; what makes it hard decides."),
  ],
};
