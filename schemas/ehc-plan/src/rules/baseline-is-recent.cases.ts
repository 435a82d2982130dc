import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";

/** The boundary cases of `baselineIsRecent`. */
export const baselineIsRecentCases: RuleCases = {
  rule: "ehc-plan/baseline-is-recent",
  pass: [
    { name: "in the assessment", patch: [] },
    {
      name: "a year before to the day",
      patch: [{ op: "add", path: "/sections/E/outcomes/0/baseline/date", value: "2025-07-10" }],
    },
    {
      name: "an amended plan",
      patch: [...asAmended, { op: "add", path: "/sections/E/outcomes/0/baseline/date", value: "2023-07-10" }],
    },
  ],
  fail: [
    {
      name: "a year and a day before",
      patch: [{ op: "add", path: "/sections/E/outcomes/0/baseline/date", value: "2025-07-09" }],
      hits: ["/sections/E/outcomes/0/baseline/date"],
    },
    {
      name: "two years before",
      patch: [
        {
          op: "add",
          path: "/sections/E/outcomes/0/baseline",
          value: { text: "He follows one step.", date: "2024-05-12" },
        },
      ],
      hits: ["/sections/E/outcomes/0/baseline/date"],
    },
  ],
};
