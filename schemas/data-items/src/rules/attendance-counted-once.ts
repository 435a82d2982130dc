import { addDays, cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";
import { overlapsOf } from "./support/overlaps-of.ts";

/** Periods of attendance in one placement do not overlap. */
export const attendanceCountedOnce: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/attendance-counted-once",
  severity: "query",
  since: "1.0.0",
  statement: "Periods of attendance in one placement do not overlap.",
  why: "Sessions that are counted twice make absence look half as bad, or twice.",
  source: [cite("sendStandards")],
  reads: ["placementRef", "from", "to"].map((leaf) => `/education/attendancePeriods/*/${leaf}`),
  message: "The {place} is before the end of {related}, in the same placement.",
  fix: "Take out the period that is contained in the other, or correct the days.",
  caseworker: {
    message: "Two periods of attendance cover the same days: {place} and {related}.",
    fix: "Keep one of them.",
  },
  check: ({ record }) => {
    const spans = new Map<string, { pointer: Pointer; from: string; to: string }[]>();
    for (const [at, { placementRef, from, to }] of numbered(record.education?.attendancePeriods)) {
      if (placementRef === undefined) continue;
      // The last day is in the period, so one that starts on it overlaps.
      const span = { pointer: `/education/attendancePeriods/${at}`, from, to: addDays(to, 1) };
      spans.set(placementRef, [...(spans.get(placementRef) ?? []), span]);
    }
    return [...spans.values()].flatMap(overlapsOf);
  },
};
