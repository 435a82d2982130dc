import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * The field that an outcome belongs to. Whether education and training outcomes are met bears on ceasing a plan
 * after 18.
 */
export const outcomeDomain = {
  id: "outcome-domain",
  title: "Domain of an outcome",
  mode: "extensible",
  fallback: "Show the code as sent and treat the domain as not stated.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "educationTraining", label: "Education and training", definition: "An outcome of education or training." },
    { code: "health", label: "Health", definition: "An outcome for health." },
    { code: "socialCare", label: "Social care", definition: "An outcome for care and daily life." },
    { code: "joint", label: "Joint", definition: "Two or more of these fields together." },
  ] as const,
} satisfies CodeList;

/** A code of the list `outcome-domain`. */
export type OutcomeDomainCode = CodeOf<typeof outcomeDomain>;
