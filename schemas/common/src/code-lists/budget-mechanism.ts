import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How a line of a personal budget is delivered. */
export const budgetMechanism = {
  id: "budget-mechanism",
  title: "Mechanism of a personal budget",
  mode: "extensible",
  fallback: "Show the code as sent and treat the mechanism as not stated; assume no direct payment.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "directPayment",
      label: "Direct payment",
      definition: "Cash to the parent, the young person or a nominee, who buys the provision.",
    },
    {
      code: "organisedArrangement",
      label: "Organised arrangement",
      definition: "The authority or setting holds the money and buys as agreed (a notional budget).",
    },
    {
      code: "thirdParty",
      label: "Third-party arrangement",
      definition: "Somebody else holds the money for the family.",
    },
    { code: "combination", label: "Combination", definition: "Two or more of these." },
  ] as const,
} satisfies CodeList;

/** A code of the list `budget-mechanism`. */
export type BudgetMechanismCode = CodeOf<typeof budgetMechanism>;
