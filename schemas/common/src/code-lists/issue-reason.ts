import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What led the authority to issue this version of the plan. */
export const issueReason = {
  id: "issue-reason",
  title: "Reason for issuing a version of a plan",
  mode: "extensible",
  fallback: "Show the code as sent and treat the reason as not stated; test no time limit that depends on it.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "initialAssessment",
      label: "Initial assessment",
      definition:
        "First plan after an EHC needs assessment that the authority decided on itself, without an appeal or mediation.",
    },
    { code: "annualReview", label: "Annual review", definition: "Amended after a review of the plan." },
    {
      code: "reassessment",
      label: "Reassessment",
      definition: "Replaced after a new EHC needs assessment (regulation 27).",
    },
    {
      code: "phaseTransfer",
      label: "Phase transfer",
      definition: "Amended before a move between phases of education (regulation 18).",
    },
    {
      code: "amendWithoutReview",
      label: "Amendment without review",
      definition: "Amended at any other time (regulation 28).",
    },
    {
      code: "tribunalOrder",
      label: "Order of the Tribunal",
      definition:
        "Made or amended as the First-tier Tribunal ordered, or after an assessment that it ordered (regulation 44).",
    },
    {
      code: "concession",
      label: "Appeal not opposed",
      definition:
        "Made or amended after the authority told the Tribunal that it would not oppose the appeal, or after an assessment that it conceded so (regulation 45).",
    },
    {
      code: "mediation",
      label: "Mediation agreement",
      definition: "Made or amended as agreed in mediation, or after an assessment that was agreed so (regulation 42).",
    },
    {
      code: "laTransfer",
      label: "Transfer between authorities",
      definition: "Taken over from another authority (regulation 15).",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `issue-reason`. */
export type IssueReasonCode = CodeOf<typeof issueReason>;
