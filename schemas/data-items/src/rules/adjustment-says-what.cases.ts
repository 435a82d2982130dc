import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `adjustmentSaysWhat`. */
export const adjustmentSaysWhatCases: RuleCases = {
  rule: "data-items/adjustment-says-what",
  pass: [
    {
      name: "a code alone",
      patch: [
        { op: "remove", path: "/health/adjustments/0/text" },
        { op: "add", path: "/health/adjustments/0/snomedCode", value: "1082681000000103" },
      ],
    },
  ],
  fail: [
    {
      name: "a category alone",
      patch: [
        {
          op: "add",
          path: "/health/adjustments",
          value: [
            {
              id: "bare",
              category: "bespoke-reasonable-adjustments",
              recorded: { date: "2025-06-02", source: { kind: "nhsProvider" } },
            },
          ],
        },
      ],
      hits: ["/health/adjustments/0/text"],
    },
  ],
};
