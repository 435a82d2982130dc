import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What a piece of evidence about a request shows, as the Code of Practice lists it. */
export const evidenceCategory = {
  id: "evidence-category",
  title: "Category of evidence",
  mode: "extensible",
  fallback: "Show the code as sent and treat the evidence as evidence of another kind.",
  source: "SEND Standards, after paragraph 9.14 of the SEND code of practice",
  version: "1.0.0",
  url: "https://www.gov.uk/government/publications/send-code-of-practice-0-to-25",
  verified: false,
  codes: [
    {
      code: "attainment",
      label: "Attainment and rate of progress",
      definition: "Academic attainment, or developmental milestones, and how fast they come.",
    },
    {
      code: "needs",
      label: "Nature, extent and context of needs",
      definition: "What the special educational needs are and where they show.",
    },
    { code: "actionTaken", label: "Action taken", definition: "What the setting has already done about them." },
    {
      code: "progressWithSupport",
      label: "Progress only with much support",
      definition: "That progress came only with help well beyond what is usual.",
    },
    {
      code: "otherDevelopment",
      label: "Wider development and health",
      definition: "Physical, emotional and social development and health needs, and what other services did.",
    },
    {
      code: "moreTimeOver18",
      label: "More time after 18",
      definition: "Whether somebody over 18 needs more time than others to finish education or training.",
    },
    { code: "other", label: "Other", definition: "Anything else that the request relies on." },
  ] as const,
} satisfies CodeList;

/** A code of the list `evidence-category`. */
export type EvidenceCategoryCode = CodeOf<typeof evidenceCategory>;
