import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `partTimeTimetableNotForBehaviour`. */
export const partTimeTimetableNotForBehaviourCases: RuleCases = {
  rule: "sen-support-plan/part-time-timetable-not-for-behaviour",
  pass: [
    {
      name: "health",
      patch: [
        {
          op: "add",
          path: "/attendance/partTimeTimetables",
          value: [{ startDate: "2026-11-02", endDate: "2026-12-18", reviewDate: "2026-11-27", reason: "healthNeed" }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "behaviour",
      patch: [
        {
          op: "add",
          path: "/attendance",
          value: {
            partTimeTimetables: [
              { startDate: "2026-11-02", endDate: "2026-12-18", reviewDate: "2026-11-27", reason: "behaviour" },
            ],
          },
        },
      ],
      hits: ["/attendance/partTimeTimetables/0/reason"],
    },
  ],
};
