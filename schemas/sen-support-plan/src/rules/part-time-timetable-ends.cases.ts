import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `partTimeTimetableEnds`. */
export const partTimeTimetableEndsCases: RuleCases = {
  rule: "sen-support-plan/part-time-timetable-ends",
  pass: [
    {
      name: "both",
      patch: [
        {
          op: "add",
          path: "/attendance/partTimeTimetables",
          value: [{ startDate: "2026-11-02", endDate: "2026-12-18", reviewDate: "2026-11-27" }],
        },
      ],
    },
    { name: "none", patch: [{ op: "add", path: "/attendance/partTimeTimetables", value: [] }] },
  ],
  fail: [
    {
      name: "neither",
      patch: [
        {
          op: "add",
          path: "/attendance",
          value: { partTimeTimetables: [{ startDate: "2026-11-02", reason: "healthNeed" }] },
        },
      ],
      hits: ["/attendance/partTimeTimetables/0/endDate", "/attendance/partTimeTimetables/0/reviewDate"],
    },
    {
      name: "no review",
      patch: [
        {
          op: "add",
          path: "/attendance/partTimeTimetables",
          value: [{ startDate: "2026-11-02", endDate: "2026-12-18" }],
        },
      ],
      hits: ["/attendance/partTimeTimetables/0/reviewDate"],
    },
  ],
};
