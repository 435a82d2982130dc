import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `placementsDoNotOverlap`. */
export const placementsDoNotOverlapCases: RuleCases = {
  rule: "data-items/placements-do-not-overlap",
  pass: [
    {
      name: "one after the other",
      patch: [
        {
          op: "add",
          path: "/education/placements/-",
          value: {
            id: "placement-0",
            setting: { name: "Example Nursery" },
            from: "2018-09-04",
            to: "2020-09-03",
            recorded: { date: "2020-07-17", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "a dual registration",
      patch: [
        { op: "replace", path: "/education/placements/0/pattern", value: "dualMain" },
        {
          op: "add",
          path: "/education/placements/-",
          value: {
            id: "placement-2",
            setting: { name: "Example Hospital School" },
            pattern: "dualSubsidiary",
            from: "2026-01-05",
            recorded: { date: "2026-01-05", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "part time beside it",
      patch: [
        {
          op: "add",
          path: "/education/placements/-",
          value: {
            id: "placement-2",
            setting: { name: "Example Farm" },
            pattern: "partTime",
            from: "2026-01-05",
            recorded: { date: "2026-01-05", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "a day is not known",
      patch: [
        {
          op: "add",
          path: "/education/placements/-",
          value: {
            id: "placement-0",
            setting: { name: "Example Nursery" },
            recorded: { date: "2020-07-17", source: { kind: "school" } },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "two without an end",
      patch: [
        {
          op: "add",
          path: "/education/placements",
          value: [
            {
              id: "placement-1",
              setting: { name: "Example Primary School" },
              from: "2024-09-03",
              recorded: { date: "2025-06-02", source: { kind: "school" } },
            },
            {
              id: "placement-2",
              setting: { name: "Example Special School" },
              from: "2025-01-06",
              recorded: { date: "2025-06-02", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: [{ pointer: "/education/placements/1/from", related: ["/education/placements/0"] }],
    },
    {
      name: "by a day",
      patch: [
        {
          op: "add",
          path: "/education/placements/-",
          value: {
            id: "placement-0",
            setting: { name: "Example Nursery" },
            from: "2018-09-04",
            to: "2020-09-04",
            recorded: { date: "2020-07-17", source: { kind: "school" } },
          },
        },
      ],
      hits: [{ pointer: "/education/placements/0/from", related: ["/education/placements/1"] }],
    },
  ],
};
