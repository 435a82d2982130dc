import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** A part-time timetable says by which day it is to end. */
export const partTimeTimetableEnds: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/part-time-timetable-ends",
  severity: "query",
  since: "1.0.0",
  statement: "A part-time timetable says by which day it is to end.",
  why: "It is agreed for a time; the day on which the child is back all week is part of what is agreed.",
  source: [cite("attendanceGuidance"), cite("attendanceRegs2024", "11(6)")],
  reads: ["/education/partTimeTimetables/*/from", "/education/partTimeTimetables/*/to"],
  message: "The timetable has no end: see the {place}.",
  fix: "Agree the day by which it is to end, and record it.",
  caseworker: {
    message: "This part-time timetable has no end date: {place}.",
    fix: "Agree an end date with the school and the parent.",
  },
  check: ({ record }) =>
    numbered(record.education?.partTimeTimetables).flatMap(([at, { to }]) =>
      to === undefined ? [`/education/partTimeTimetables/${at}/to`] : [],
    ),
};
