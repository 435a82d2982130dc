import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `attendanceCodeInUse`. */
export const attendanceCodeInUseCases: RuleCases = {
  rule: "data-items/attendance-code-in-use",
  pass: [
    {
      name: "an old code on its last day",
      patch: [
        {
          op: "replace",
          path: "/education/attendancePeriods/0",
          value: {
            id: "attendance-1",
            from: "2024-04-15",
            to: "2024-08-18",
            marks: [{ code: "H", sessions: 4 }],
            recorded: { date: "2024-08-30", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "a new code on its first day",
      patch: [
        {
          op: "replace",
          path: "/education/attendancePeriods/0",
          value: {
            id: "attendance-1",
            from: "2024-06-03",
            to: "2024-08-19",
            marks: [{ code: "C2", sessions: 4 }],
            recorded: { date: "2024-08-30", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "an old code in a period that spans both",
      patch: [
        {
          op: "replace",
          path: "/education/attendancePeriods/0",
          value: {
            id: "attendance-1",
            from: "2024-08-18",
            to: "2025-07-22",
            marks: [{ code: "Y", sessions: 4 }],
            recorded: { date: "2025-08-30", source: { kind: "school" } },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "an old code after the change",
      patch: [
        {
          op: "add",
          path: "/education/attendancePeriods",
          value: [
            {
              id: "old-codes",
              from: "2024-09-03",
              to: "2024-10-25",
              marks: [
                { code: "/", sessions: 30 },
                { code: "H", sessions: 4 },
              ],
              recorded: { date: "2024-10-25", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: ["/education/attendancePeriods/0/marks/1/code"],
    },
    {
      name: "an old code on the day of the change",
      patch: [
        {
          op: "replace",
          path: "/education/attendancePeriods/0",
          value: {
            id: "attendance-1",
            from: "2024-08-19",
            to: "2024-08-30",
            marks: [{ code: "J", sessions: 1 }],
            recorded: { date: "2024-08-30", source: { kind: "school" } },
          },
        },
      ],
      hits: ["/education/attendancePeriods/0/marks/0/code"],
    },
    {
      name: "a new code the day before it",
      patch: [
        {
          op: "replace",
          path: "/education/attendancePeriods/0",
          value: {
            id: "attendance-1",
            from: "2024-06-03",
            to: "2024-08-18",
            marks: [{ code: "C2", sessions: 4 }],
            recorded: { date: "2024-08-30", source: { kind: "school" } },
          },
        },
      ],
      hits: ["/education/attendancePeriods/0/marks/0/code"],
    },
  ],
};
