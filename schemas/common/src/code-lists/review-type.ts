import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What kind of review of a plan it is. The kinds run on different clocks. */
export const reviewType = {
  id: "review-type",
  title: "Type of review",
  mode: "extensible",
  fallback: "Show the code as sent and treat the review as one without a time limit of its own.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "annual",
      label: "Annual",
      definition: "The yearly review (section 44 of the Children and Families Act 2014).",
    },
    { code: "early", label: "Early", definition: "Held before the yearly review was due." },
    { code: "emergency", label: "Emergency", definition: "Called because a placement or provision is at risk." },
    {
      code: "phaseTransfer",
      label: "Phase transfer",
      definition: "Before a move between phases of education (regulation 18(1)).",
    },
    {
      code: "post16Transfer",
      label: "Post-16 transfer",
      definition: "Before a move from one post-16 institution to another (regulation 18(2)).",
    },
    { code: "movedIn", label: "Moved in", definition: "By the authority that took the plan over (regulation 15)." },
    {
      code: "releaseFromCustody",
      label: "Release from custody",
      definition: "After release from detention (section 48).",
    },
    { code: "earlyYears", label: "Early years", definition: "More frequent review for a child under five." },
  ] as const,
} satisfies CodeList;

/** A code of the list `review-type`. */
export type ReviewTypeCode = CodeOf<typeof reviewType>;
