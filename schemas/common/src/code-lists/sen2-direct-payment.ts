import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What a direct payment in a personal budget covers (SEN2 item 4.4c). Left out where there is none. */
export const sen2DirectPayment = {
  id: "sen2-direct-payment",
  title: "Direct payment",
  mode: "extensible",
  fallback: "Show the code as sent and treat the payment as a direct payment for a purpose that is not known.",
  source: "Department for Education, SEN2 person-level technical specification, as transcribed in public code",
  version: "SEN2 2026",
  url: "https://www.gov.uk/government/publications/special-educational-needs-person-level-survey-technical-specification",
  verified: true,
  codes: [
    { code: "E", label: "Education only" },
    { code: "S", label: "Social care only" },
    { code: "H", label: "Health only" },
    { code: "I", label: "Integrated payment for a combination" },
  ] as const,
} satisfies CodeList;

/** A code of the list `sen2-direct-payment`. */
export type Sen2DirectPaymentCode = CodeOf<typeof sen2DirectPayment>;
