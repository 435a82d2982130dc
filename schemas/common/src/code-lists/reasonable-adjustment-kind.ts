import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The three requirements of the duty to make reasonable adjustments. Schools have the first and the last one only. */
export const reasonableAdjustmentKind = {
  id: "reasonable-adjustment-kind",
  title: "Kind of reasonable adjustment",
  mode: "extensible",
  fallback: "Show the code as sent and go by the words beside it.",
  source: "SEND Standards, after section 20 of the Equality Act 2010",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/ukpga/2010/15/section/20",
  verified: false,
  codes: [
    { code: "practice", label: "Provision, criterion or practice", definition: "A way of doing things is changed." },
    {
      code: "physicalFeature",
      label: "Physical feature",
      definition: "A building or its approach is changed, or a way round it found.",
    },
    { code: "auxiliaryAid", label: "Auxiliary aid or service", definition: "An aid or a service is provided." },
  ] as const,
} satisfies CodeList;

/** A code of the list `reasonable-adjustment-kind`. */
export type ReasonableAdjustmentKindCode = CodeOf<typeof reasonableAdjustmentKind>;
