import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The categories of the national reasonable adjustment flag. */
export const reasonableAdjustmentCategory = {
  id: "reasonable-adjustment-category",
  title: "Category of reasonable adjustment",
  mode: "extensible",
  fallback: "Show the code as sent and read the text of the adjustment.",
  source: "NHS England, code system England-FlagCategoryRA 0.4.0, as transcribed in public code",
  version: "0.4.0",
  url: "https://digital.nhs.uk/services/reasonable-adjustment-flag",
  verified: true,
  codes: [
    { code: "communication-support", label: "Communication support" },
    { code: "requires-communication-professional", label: "Requires a communication professional" },
    { code: "requires-specific-contact-method", label: "Requires a specific contact method" },
    { code: "requires-specific-information-format", label: "Requires a specific information format" },
    { code: "additional-communication-needs-and-support", label: "Additional communication needs and support" },
    { code: "community-language-support", label: "Community language support" },
    { code: "adjustments-for-providing-additional-support-to-patients", label: "Additional support to patients" },
    { code: "adjustments-for-individual-care-requirements", label: "Individual care requirements" },
    { code: "adjustments-in-relation-to-the-environment-of-care", label: "Environment of care" },
    { code: "adjustments-to-support-additional-needs", label: "Support for additional needs" },
    { code: "bespoke-reasonable-adjustments", label: "Bespoke adjustments" },
  ] as const,
} satisfies CodeList;

/** A code of the list `reasonable-adjustment-category`. */
export type ReasonableAdjustmentCategoryCode = CodeOf<typeof reasonableAdjustmentCategory>;
