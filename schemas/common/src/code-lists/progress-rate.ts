import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How progress compares with the learner's own starting point and expected path; it makes values of different frameworks readable side by side, and never averages them. */
export const progressRate = {
  id: "progress-rate",
  title: "Rate of progress",
  mode: "extensible",
  fallback: "Show the code as sent and treat the rate as not stated.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "slower",
      label: "Slower than expected",
      definition: "Less progress than was expected from the starting point.",
    },
    { code: "asExpected", label: "As expected", definition: "The progress that was expected from the starting point." },
    {
      code: "faster",
      label: "Faster than expected",
      definition: "More progress than was expected from the starting point.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `progress-rate`. */
export type ProgressRateCode = CodeOf<typeof progressRate>;
