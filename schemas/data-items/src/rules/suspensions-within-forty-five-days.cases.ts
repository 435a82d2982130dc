import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `suspensionsWithinFortyFiveDays`. */
export const suspensionsWithinFortyFiveDaysCases: RuleCases = {
  rule: "data-items/suspensions-within-forty-five-days",
  pass: [
    {
      name: "45 days exactly",
      patch: [
        {
          op: "add",
          path: "/education/suspensions/-",
          value: {
            id: "suspension-2",
            category: "SUSP",
            startDate: "2026-04-20",
            sessions: 86,
            provisionFromDate: "2026-04-27",
            recorded: { date: "2026-04-20", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "in two school years",
      patch: [
        {
          op: "add",
          path: "/education/suspensions/-",
          value: {
            id: "suspension-2",
            category: "SUSP",
            startDate: "2026-09-07",
            sessions: 88,
            provisionFromDate: "2026-09-14",
            recorded: { date: "2026-09-07", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "cancelled",
      patch: [
        {
          op: "add",
          path: "/education/suspensions/-",
          value: {
            id: "suspension-2",
            category: "SUSP",
            startDate: "2026-04-20",
            sessions: 88,
            cancelledDate: "2026-04-22",
            recorded: { date: "2026-04-20", source: { kind: "school" } },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "half a day more",
      patch: [
        {
          op: "add",
          path: "/education/suspensions/-",
          value: {
            id: "suspension-2",
            category: "SUSP",
            startDate: "2026-04-20",
            sessions: 86,
            provisionFromDate: "2026-04-27",
            recorded: { date: "2026-04-20", source: { kind: "school" } },
          },
        },
        {
          op: "add",
          path: "/education/suspensions/-",
          value: {
            id: "suspension-3",
            category: "LNCH",
            startDate: "2026-07-20",
            sessions: 1,
            recorded: { date: "2026-07-20", source: { kind: "school" } },
          },
        },
      ],
      hits: ["/education/suspensions/2/sessions"],
    },
    {
      name: "two long ones",
      patch: [
        {
          op: "add",
          path: "/education/suspensions",
          value: [
            {
              id: "long-1",
              category: "SUSP",
              startDate: "2025-01-06",
              sessions: 50,
              provisionFromDate: "2025-01-13",
              recorded: { date: "2025-01-06", source: { kind: "school" } },
            },
            {
              id: "long-2",
              category: "SUSP",
              startDate: "2025-05-06",
              sessions: 50,
              provisionFromDate: "2025-05-13",
              recorded: { date: "2025-05-06", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: ["/education/suspensions/1/sessions"],
    },
  ],
};
