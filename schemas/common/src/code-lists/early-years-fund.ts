import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** A fund that pays for a young child's extra support. */
export const earlyYearsFund = {
  id: "early-years-fund",
  title: "Early years fund",
  mode: "extensible",
  fallback: "Show the code as sent and treat the money as from another fund.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "senInclusionFund",
      label: "SEN inclusion fund",
      definition: "The authority's fund for lower-level or emerging needs (SENIF).",
    },
    {
      code: "disabilityAccessFund",
      label: "Disability access fund",
      definition: "A lump sum for a child who gets Disability Living Allowance (DAF).",
    },
    {
      code: "earlyYearsPupilPremium",
      label: "Early years pupil premium",
      definition: "For children in families on certain benefits, and for looked-after children.",
    },
    { code: "highNeedsTopUp", label: "High needs top-up", definition: "From the high needs block, for complex needs." },
    { code: "other", label: "Other", definition: "Any other fund." },
  ] as const,
} satisfies CodeList;

/** A code of the list `early-years-fund`. */
export type EarlyYearsFundCode = CodeOf<typeof earlyYearsFund>;
