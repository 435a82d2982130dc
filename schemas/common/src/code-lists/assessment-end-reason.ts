import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Why a request or an assessment ended before its decision. */
export const assessmentEndReason = {
  id: "assessment-end-reason",
  title: "Why a case ended early",
  mode: "extensible",
  fallback: "Show the code as sent and treat the case as ended for another reason.",
  source: "SEND Standards, after the SEN2 census, items 2.5 and 3.1",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "withdrawn", label: "Withdrawn", definition: "Whoever asked took the request back." },
    {
      code: "movedAway",
      label: "Moved to another authority",
      definition: "The family moved to the area of another authority in England.",
    },
    { code: "leftEngland", label: "Left England", definition: "The family moved out of England." },
    { code: "deceased", label: "Deceased", definition: "The child or young person died." },
    {
      code: "leftEducation",
      label: "Left education",
      definition: "The young person left education or training and does not want to return.",
    },
    { code: "ageLimit", label: "Age limit", definition: "The young person became 25." },
    { code: "other", label: "Other", definition: "Any other reason." },
  ] as const,
} satisfies CodeList;

/** A code of the list `assessment-end-reason`. */
export type AssessmentEndReasonCode = CodeOf<typeof assessmentEndReason>;
