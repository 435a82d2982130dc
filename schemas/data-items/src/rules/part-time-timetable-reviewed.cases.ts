import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `partTimeTimetableReviewed`. */
export const partTimeTimetableReviewedCases: RuleCases = {
  rule: "data-items/part-time-timetable-reviewed",
  pass: [
    {
      name: "on the first day",
      patch: [{ op: "replace", path: "/education/partTimeTimetables/0/reviewDate", value: "2026-10-05" }],
    },
  ],
  fail: [
    {
      name: "no day",
      patch: [{ op: "remove", path: "/education/partTimeTimetables/0/reviewDate" }],
      hits: ["/education/partTimeTimetables/0/reviewDate"],
    },
  ],
};
