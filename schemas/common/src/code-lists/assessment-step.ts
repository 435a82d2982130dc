import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** A step that a time limit may be set for. */
export const assessmentStep = {
  id: "assessment-step",
  title: "Step of an EHC needs assessment",
  mode: "extensible",
  fallback: "Show the code as sent and treat the step as one without a time limit.",
  source: "SEND Standards, after regulations 5, 8, 10, 13, 25, 27, 44 and 45 of SI 2014/1530",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/uksi/2014/1530",
  verified: false,
  codes: [
    {
      code: "decideWhetherToAssess",
      label: "Decide whether to assess",
      definition: "Tell the family whether there will be an assessment.",
    },
    { code: "giveAdvice", label: "Give advice", definition: "Give the advice that the authority asked for." },
    {
      code: "notifyAssessment",
      label: "Say that there will be an assessment",
      definition: "Tell the family that the assessment will be made, after an order, a concession or an agreement.",
    },
    { code: "reconsider", label: "Reconsider", definition: "Look at the case again after the Tribunal sent it back." },
    {
      code: "notifyNoPlan",
      label: "Say that there will be no plan",
      definition: "Tell the family that no plan will be made.",
    },
    { code: "sendDraft", label: "Send the draft", definition: "Send the draft plan." },
    { code: "sendFinalPlan", label: "Send the final plan", definition: "Send the finalised plan." },
  ] as const,
} satisfies CodeList;

/** A code of the list `assessment-step`. */
export type AssessmentStepCode = CodeOf<typeof assessmentStep>;
