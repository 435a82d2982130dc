import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How far provision goes beyond what every setting makes available, as local matrices of provision grade it. */
export const provisionTier = {
  id: "provision-tier",
  title: "Tier of provision",
  mode: "extensible",
  fallback: "Show the code as sent and go by the description of the provision.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "universal", label: "Universal", definition: "Teaching and care of good quality that every learner has." },
    {
      code: "ordinarilyAvailable",
      label: "Ordinarily available",
      definition: "What a mainstream setting is expected to make available from its own resources to whoever needs it.",
    },
    {
      code: "targeted",
      label: "Targeted",
      definition: "Planned for named learners, for a set time, with a measure of its effect.",
    },
    {
      code: "specialist",
      label: "Specialist",
      definition: "Given or directed by somebody with a specialist qualification, or in a specialist place.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `provision-tier`. */
export type ProvisionTierCode = CodeOf<typeof provisionTier>;
