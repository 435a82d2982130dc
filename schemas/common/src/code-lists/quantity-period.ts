import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The period that a number of sessions is counted over. */
export const quantityPeriod = {
  id: "quantity-period",
  title: "Period of a quantity",
  mode: "extensible",
  fallback: "Show the code as sent beside the number, and compute no total from it.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "day", label: "Day", definition: "Each day that the person attends." },
    { code: "week", label: "Week", definition: "Each week of provision." },
    { code: "fortnight", label: "Fortnight", definition: "Every two weeks of provision." },
    { code: "halfTerm", label: "Half term", definition: "Each of six parts of the school year." },
    { code: "term", label: "Term", definition: "Each of three parts of the school year." },
    { code: "year", label: "Year", definition: "Twelve months." },
  ] as const,
} satisfies CodeList;

/** A code of the list `quantity-period`. */
export type QuantityPeriodCode = CodeOf<typeof quantityPeriod>;
