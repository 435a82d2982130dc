import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What the authority decided on a request for a personal budget. */
export const budgetDecision = {
  id: "budget-decision",
  title: "Decision on a personal budget",
  mode: "extensible",
  fallback: "Show the code as sent and treat the request as decided in a way that is not known.",
  source: "SEND Standards, after the Special Educational Needs (Personal Budgets) Regulations 2014 (SI 2014/1652)",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/uksi/2014/1652",
  verified: false,
  codes: [
    { code: "agreed", label: "Agreed", definition: "All that was asked for." },
    { code: "partAgreed", label: "Agreed in part", definition: "Some of what was asked for." },
    { code: "refused", label: "Refused", definition: "None of what was asked for." },
    {
      code: "notDisaggregable",
      label: "Cannot be separated",
      definition: "The sum is part of a larger amount and cannot be taken out of it (regulation 4A).",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `budget-decision`. */
export type BudgetDecisionCode = CodeOf<typeof budgetDecision>;
