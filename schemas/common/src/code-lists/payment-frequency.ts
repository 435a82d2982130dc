import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How often a direct payment is made. */
export const paymentFrequency = {
  id: "payment-frequency",
  title: "Frequency of payment",
  mode: "extensible",
  fallback: "Show the code as sent and compute no yearly amount from it.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "oneOff", label: "One-off", definition: "A single payment." },
    { code: "fourWeekly", label: "Every four weeks", definition: "Thirteen payments a year." },
    { code: "monthly", label: "Monthly", definition: "Twelve payments a year." },
    { code: "termly", label: "Termly", definition: "Three payments a year." },
    { code: "annually", label: "Yearly", definition: "One payment a year." },
  ] as const,
} satisfies CodeList;

/** A code of the list `payment-frequency`. */
export type PaymentFrequencyCode = CodeOf<typeof paymentFrequency>;
