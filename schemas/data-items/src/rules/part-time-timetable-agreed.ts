import { cite, isOfCompulsorySchoolAge } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** A part-time timetable of a child of compulsory school age was agreed with a parent. */
export const partTimeTimetableAgreed: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/part-time-timetable-agreed",
  severity: "query",
  since: "1.0.0",
  statement: "A part-time timetable of a child of compulsory school age was agreed with a parent.",
  why: "Without a parent's agreement it is no leave of absence, and the hours at home are an exclusion by another name.",
  source: [cite("attendanceRegs2024", "11(6)"), cite("attendanceGuidance")],
  reads: [
    "/identity/dateOfBirth",
    "/education/partTimeTimetables/*/from",
    "/education/partTimeTimetables/*/parentAgreedDate",
  ],
  message: "Nothing says that a parent agreed to the timetable: see the {place}.",
  fix: "Record the day of the agreement; where there was none, the school offers full-time education until there is.",
  caseworker: {
    message: "It does not say that a parent agreed to this: {place}.",
    fix: "Ask the school when the parent agreed.",
  },
  check: ({ record }) =>
    numbered(record.education?.partTimeTimetables).flatMap(([at, { from, parentAgreedDate }]) =>
      parentAgreedDate === undefined && isOfCompulsorySchoolAge(record.identity.dateOfBirth, from)
        ? [`/education/partTimeTimetables/${at}/parentAgreedDate`]
        : [],
    ),
};
