import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What advice was given for. One item of advice may serve several purposes. */
export const advicePurpose = {
  id: "advice-purpose",
  title: "Purpose of advice",
  mode: "extensible",
  fallback: "Show the code as sent and treat the purpose as another one.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "senSupport", label: "SEN Support", definition: "For a setting's own support." },
    {
      code: "assessmentRequest",
      label: "Request for an assessment",
      definition: "To support a request for an EHC needs assessment.",
    },
    { code: "needsAssessment", label: "EHC needs assessment", definition: "For the assessment before a first plan." },
    { code: "reassessment", label: "Reassessment", definition: "For a new assessment of somebody who has a plan." },
    { code: "review", label: "Review", definition: "For a review of a plan." },
    { code: "transfer", label: "Transfer", definition: "For the authority that took a plan over." },
    { code: "appeal", label: "Appeal", definition: "For a mediation or an appeal." },
    { code: "other", label: "Other", definition: "Any other purpose." },
  ] as const,
} satisfies CodeList;

/** A code of the list `advice-purpose`. */
export type AdvicePurposeCode = CodeOf<typeof advicePurpose>;
