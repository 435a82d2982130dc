import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Support that a pupil is entitled to because of income, care or service. */
export const pupilEntitlement = {
  id: "pupil-entitlement",
  title: "Entitlement of a pupil",
  mode: "extensible",
  fallback: "Show the code as sent and treat it as another entitlement.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "freeSchoolMeals", label: "Free school meals", definition: "On grounds of income." },
    { code: "pupilPremium", label: "Pupil premium", definition: "For disadvantage." },
    { code: "pupilPremiumPlus", label: "Pupil premium plus", definition: "For children who are or were looked after." },
    { code: "servicePupilPremium", label: "Service pupil premium", definition: "For children of service families." },
    { code: "bursary16To19", label: "16 to 19 bursary", definition: "For students in hardship." },
    { code: "other", label: "Other", definition: "Any other entitlement." },
  ] as const,
} satisfies CodeList;

/** A code of the list `pupil-entitlement`. */
export type PupilEntitlementCode = CodeOf<typeof pupilEntitlement>;
