import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How a result compares with what is expected at that age. */
export const ageComparison = {
  id: "age-comparison",
  title: "Comparison with age",
  mode: "extensible",
  fallback: "Show the code as sent and treat the comparison as not known.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "wellBelow", label: "Well below", definition: "Far below what is expected." },
    { code: "below", label: "Below", definition: "Below what is expected." },
    { code: "asExpected", label: "As expected", definition: "What is expected." },
    { code: "above", label: "Above", definition: "Above what is expected." },
    { code: "notComparable", label: "Not comparable", definition: "The framework has no expectation by age." },
  ] as const,
} satisfies CodeList;

/** A code of the list `age-comparison`. */
export type AgeComparisonCode = CodeOf<typeof ageComparison>;
