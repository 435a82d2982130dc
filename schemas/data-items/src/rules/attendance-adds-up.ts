import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** Sessions attended and missed are together no more than the sessions that were possible. */
export const attendanceAddsUp: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/attendance-adds-up",
  severity: "error",
  since: "1.0.0",
  statement: "Sessions attended and missed are together no more than the sessions that were possible.",
  why: "A total that is more than the whole makes a rate of attendance that nobody should act upon.",
  source: [cite("sendStandards")],
  reads: ["possibleSessions", "attendedSessions", "authorisedAbsences", "unauthorisedAbsences"].map(
    (leaf) => `/education/attendancePeriods/*/${leaf}`,
  ),
  message: "The sessions attended and missed are together more than the {place}.",
  fix: "Count again from the register.",
  caseworker: {
    message: "The school sessions do not add up: {place}.",
    fix: "Ask the school for the right numbers.",
  },
  check: ({ record }) =>
    numbered(record.education?.attendancePeriods).flatMap(
      ([at, { possibleSessions, attendedSessions = 0, authorisedAbsences = 0, unauthorisedAbsences = 0 }]) =>
        possibleSessions !== undefined &&
        attendedSessions + authorisedAbsences + unauthorisedAbsences > possibleSessions
          ? [`/education/attendancePeriods/${at}/possibleSessions`]
          : [],
    ),
};
