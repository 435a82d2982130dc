import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The side that bears a share of a cost. */
export const fundingBody = {
  id: "funding-body",
  title: "Funding body",
  mode: "extensible",
  fallback: "Show the code as sent; the share still counts towards the total.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "education", label: "Education", definition: "The authority's education budget, or a setting's." },
    { code: "health", label: "Health", definition: "A health commissioner." },
    { code: "socialCare", label: "Social care", definition: "The authority's social care budget." },
  ] as const,
} satisfies CodeList;

/** A code of the list `funding-body`. */
export type FundingBodyCode = CodeOf<typeof fundingBody>;
