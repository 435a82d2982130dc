import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `attendanceAddsUp`. */
export const attendanceAddsUpCases: RuleCases = {
  rule: "data-items/attendance-adds-up",
  pass: [
    {
      name: "fewer than possible",
      patch: [{ op: "replace", path: "/education/attendancePeriods/0/attendedSessions", value: 60 }],
    },
    { name: "no total", patch: [{ op: "remove", path: "/education/attendancePeriods/0/possibleSessions" }] },
  ],
  fail: [
    {
      name: "many more",
      patch: [
        {
          op: "add",
          path: "/education/attendancePeriods",
          value: [
            {
              id: "too-many",
              from: "2024-09-03",
              to: "2024-10-25",
              possibleSessions: 70,
              attendedSessions: 80,
              recorded: { date: "2024-10-25", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: ["/education/attendancePeriods/0/possibleSessions"],
    },
    {
      name: "one more",
      patch: [{ op: "replace", path: "/education/attendancePeriods/0/attendedSessions", value: 65 }],
      hits: ["/education/attendancePeriods/0/possibleSessions"],
    },
  ],
};
