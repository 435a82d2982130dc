import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `exclusionCodesInUse`. */
export const exclusionCodesInUseCases: RuleCases = {
  rule: "data-items/exclusion-codes-in-use",
  pass: [
    {
      name: "an old category on its last day",
      patch: [
        {
          op: "replace",
          path: "/education/suspensions/0",
          value: {
            id: "suspension-1",
            category: "FIXD",
            reasons: ["OT"],
            startDate: "2020-08-31",
            sessions: 2,
            recorded: { date: "2020-08-31", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "no day",
      patch: [
        {
          op: "replace",
          path: "/education/suspensions/0",
          value: {
            id: "suspension-1",
            category: "FIXD",
            sessions: 2,
            recorded: { date: "2020-08-31", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "a new reason on its first day",
      patch: [
        {
          op: "replace",
          path: "/education/suspensions/0",
          value: {
            id: "suspension-1",
            category: "SUSP",
            reasons: ["LD"],
            startDate: "2026-09-01",
            sessions: 2,
            recorded: { date: "2026-09-01", source: { kind: "school" } },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "an old category",
      patch: [
        {
          op: "add",
          path: "/education/suspensions",
          value: [
            {
              id: "old-code",
              category: "FIXD",
              startDate: "2025-01-06",
              sessions: 2,
              recorded: { date: "2025-01-06", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: ["/education/suspensions/0/category"],
    },
    {
      name: "an old reason the day after its last",
      patch: [
        {
          op: "replace",
          path: "/education/suspensions/0",
          value: {
            id: "suspension-1",
            category: "SUSP",
            reasons: ["DB", "OT"],
            startDate: "2020-09-01",
            sessions: 2,
            recorded: { date: "2020-09-01", source: { kind: "school" } },
          },
        },
      ],
      hits: ["/education/suspensions/0/reasons/1"],
    },
  ],
};
