import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The health and development reviews that health visitors offer. */
export const childHealthReview = {
  id: "child-health-review",
  title: "Health review in the early years",
  mode: "extensible",
  fallback: "Show the code as sent and treat the review as another one.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "newBirth", label: "New birth visit", definition: "In the first weeks of life." },
    { code: "sixToEightWeeks", label: "Six to eight weeks", definition: "At six to eight weeks." },
    { code: "oneYear", label: "One year", definition: "At nine to twelve months." },
    { code: "twoToTwoAndAHalf", label: "Two to two and a half years", definition: "By the health visitor alone." },
    {
      code: "integrated",
      label: "Integrated review",
      definition: "The review at two to two and a half years together with the setting's progress check.",
    },
    { code: "schoolEntry", label: "School entry", definition: "On starting school." },
    { code: "other", label: "Other", definition: "Any other review." },
  ] as const,
} satisfies CodeList;

/** A code of the list `child-health-review`. */
export type ChildHealthReviewCode = CodeOf<typeof childHealthReview>;
