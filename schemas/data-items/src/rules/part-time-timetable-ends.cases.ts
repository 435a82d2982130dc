import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `partTimeTimetableEnds`. */
export const partTimeTimetableEndsCases: RuleCases = {
  rule: "data-items/part-time-timetable-ends",
  pass: [
    { name: "one day", patch: [{ op: "replace", path: "/education/partTimeTimetables/0/to", value: "2026-10-05" }] },
  ],
  fail: [
    {
      name: "no end",
      patch: [{ op: "remove", path: "/education/partTimeTimetables/0/to" }],
      hits: ["/education/partTimeTimetables/0/to"],
    },
  ],
};
