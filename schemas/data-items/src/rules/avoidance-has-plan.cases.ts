import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `avoidanceHasPlan`. */
export const avoidanceHasPlanCases: RuleCases = {
  rule: "data-items/avoidance-has-plan",
  pass: [
    {
      name: "a plan",
      patch: [
        {
          op: "add",
          path: "/education/avoidanceEpisodes",
          value: [
            { id: "avoidance", planDate: "2026-10-12", recorded: { date: "2026-10-12", source: { kind: "school" } } },
          ],
        },
      ],
    },
    {
      name: "over",
      patch: [
        {
          op: "add",
          path: "/education/avoidanceEpisodes",
          value: [
            {
              id: "avoidance",
              resolvedDate: "2026-10-12",
              recorded: { date: "2026-10-12", source: { kind: "school" } },
            },
          ],
        },
      ],
    },
  ],
  fail: [
    {
      name: "no plan",
      patch: [
        {
          op: "add",
          path: "/education/avoidanceEpisodes",
          value: [
            { id: "avoidance", pattern: "mostDays", recorded: { date: "2025-01-06", source: { kind: "school" } } },
          ],
        },
      ],
      hits: ["/education/avoidanceEpisodes/0/planDate"],
    },
  ],
};
