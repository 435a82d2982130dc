import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Which side's money a line of a personal budget is. */
export const budgetStream = {
  id: "budget-stream",
  title: "Stream of a personal budget",
  mode: "extensible",
  fallback: "Show the code as sent; test no rule on direct payments for education.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "education", label: "Education", definition: "For special educational provision." },
    { code: "health", label: "Health", definition: "For health care provision." },
    { code: "socialCare", label: "Social care", definition: "For social care provision." },
  ] as const,
} satisfies CodeList;

/** A code of the list `budget-stream`. */
export type BudgetStreamCode = CodeOf<typeof budgetStream>;
