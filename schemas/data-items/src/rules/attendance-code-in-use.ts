import { attendanceCode, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { isOutOfUse } from "./support/is-out-of-use.ts";
import { numbered } from "./support/numbered.ts";

/** Every code of the attendance register was in use on some day of its period. The set changed on 19 August 2024. */
export const attendanceCodeInUse: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/attendance-code-in-use",
  severity: "query",
  since: "1.0.0",
  statement: "Every code of the attendance register was in use on some day of its period.",
  why: "Absence is counted by its code; one of an older set is counted as something else, or not at all.",
  source: [cite("attendanceRegs2024", "10"), cite("cbds")],
  reads: [
    "/education/attendancePeriods/*/from",
    "/education/attendancePeriods/*/to",
    "/education/attendancePeriods/*/marks/*/code",
  ],
  message: "The {place} was not in use in this period.",
  fix: "Use the code of the set that was in force; for holidays, interviews and exceptional circumstances the set of 2024 has new codes.",
  caseworker: {
    message: "This register code was not in use then: {place}.",
    fix: "Ask the school for the right code.",
  },
  check: ({ record }) =>
    numbered(record.education?.attendancePeriods).flatMap(([at, { from, to, marks }]) =>
      numbered(marks).flatMap(([mark, { code }]) =>
        isOutOfUse(attendanceCode, code, from, to) ? [`/education/attendancePeriods/${at}/marks/${mark}/code`] : [],
      ),
    ),
};
