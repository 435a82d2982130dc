import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `attendanceCountedOnce`. */
export const attendanceCountedOnceCases: RuleCases = {
  rule: "data-items/attendance-counted-once",
  pass: [
    {
      name: "one after the other",
      patch: [
        {
          op: "add",
          path: "/education/attendancePeriods/-",
          value: {
            id: "attendance-2",
            from: "2026-10-24",
            to: "2026-11-20",
            placementRef: "placement-1",
            recorded: { date: "2026-11-20", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "no placement named",
      patch: [
        {
          op: "add",
          path: "/education/attendancePeriods/-",
          value: {
            id: "attendance-2",
            from: "2026-09-02",
            to: "2026-10-23",
            recorded: { date: "2026-11-20", source: { kind: "school" } },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "on the last day",
      patch: [
        {
          op: "add",
          path: "/education/attendancePeriods/-",
          value: {
            id: "attendance-2",
            from: "2026-10-23",
            to: "2026-11-20",
            placementRef: "placement-1",
            recorded: { date: "2026-11-20", source: { kind: "school" } },
          },
        },
      ],
      hits: [{ pointer: "/education/attendancePeriods/1/from", related: ["/education/attendancePeriods/0"] }],
    },
    {
      name: "twice the same",
      patch: [
        {
          op: "add",
          path: "/education/placements",
          value: [
            {
              id: "placement-1",
              setting: { name: "Example Primary School" },
              recorded: { date: "2025-06-02", source: { kind: "school" } },
            },
          ],
        },
        {
          op: "add",
          path: "/education/attendancePeriods",
          value: [
            {
              id: "a",
              from: "2025-01-06",
              to: "2025-02-14",
              placementRef: "placement-1",
              recorded: { date: "2025-02-14", source: { kind: "school" } },
            },
            {
              id: "b",
              from: "2025-01-06",
              to: "2025-04-04",
              placementRef: "placement-1",
              recorded: { date: "2025-04-04", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: [{ pointer: "/education/attendancePeriods/1/from", related: ["/education/attendancePeriods/0"] }],
    },
  ],
};
