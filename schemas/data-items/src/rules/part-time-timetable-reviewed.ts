import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** A part-time timetable has a day of review. */
export const partTimeTimetableReviewed: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/part-time-timetable-reviewed",
  severity: "query",
  since: "1.0.0",
  statement: "A part-time timetable has a day of review.",
  why: "A part-time timetable is for a while; without a day on which somebody looks at it, weeks at home become a year.",
  source: [cite("attendanceGuidance")],
  reads: ["/education/partTimeTimetables/*/from", "/education/partTimeTimetables/*/reviewDate"],
  message: "The timetable has no day of review: see the {place}.",
  fix: "Agree a day with the parent, and record it.",
  caseworker: {
    message: "Nobody has planned to review this part-time timetable: {place}.",
    fix: "Agree a review date with the school and the parent.",
  },
  check: ({ record }) =>
    numbered(record.education?.partTimeTimetables).flatMap(([at, { reviewDate }]) =>
      reviewDate === undefined ? [`/education/partTimeTimetables/${at}/reviewDate`] : [],
    ),
};
