import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `educationNotInTheFuture`. */
export const educationNotInTheFutureCases: RuleCases = {
  rule: "data-items/education-not-in-the-future",
  pass: [
    { name: "today", patch: [{ op: "replace", path: "/education/results/0/measurement/date", value: "2026-11-25" }] },
  ],
  fail: [
    {
      name: "years ahead",
      patch: [
        {
          op: "add",
          path: "/education/results",
          value: [
            {
              id: "future-result",
              measurement: { value: "5", date: "2098-01-01" },
              recorded: { date: "2025-03-10", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: ["/education/results/0/measurement/date"],
    },
    {
      name: "tomorrow",
      patch: [{ op: "replace", path: "/education/results/0/measurement/date", value: "2026-11-26" }],
      hits: ["/education/results/0/measurement/date"],
    },
  ],
};
