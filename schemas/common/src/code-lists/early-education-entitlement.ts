import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The ground on which a child has funded hours of early education. */
export const earlyEducationEntitlement = {
  id: "early-education-entitlement",
  title: "Early education entitlement",
  mode: "extensible",
  fallback: "Show the code as sent and treat the hours as funded on another ground.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "universal", label: "Universal hours", definition: "For every child of three and four." },
    {
      code: "workingParents",
      label: "Hours for working parents",
      definition: "Further hours, from nine months, for parents in work.",
    },
    {
      code: "additionalSupport",
      label: "Families with additional support",
      definition: "For two-year-olds in families on certain benefits, in care or with a disability.",
    },
    { code: "other", label: "Other", definition: "Any other ground." },
  ] as const,
} satisfies CodeList;

/** A code of the list `early-education-entitlement`. */
export type EarlyEducationEntitlementCode = CodeOf<typeof earlyEducationEntitlement>;
