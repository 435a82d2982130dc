import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** Every part-time timetable says when it ends and when it is reviewed. */
export const partTimeTimetableEnds: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/part-time-timetable-ends",
  severity: "query",
  since: "1.0.0",
  statement: "Every part-time timetable says by when the learner is back full time and when it is reviewed.",
  why: "A part-time timetable without an end becomes the child's education, and nobody decided that.",
  source: [cite("attendanceGuidance", undefined, false)],
  reads: [
    "/attendance/partTimeTimetables/*/startDate",
    "/attendance/partTimeTimetables/*/endDate",
    "/attendance/partTimeTimetables/*/reviewDate",
  ],
  message: "The {place} is missing.",
  fix: "Agree it with the parents and add it.",
  caseworker: {
    message: "{Place} is missing.",
    fix: "Agree the date with the parents, and add it.",
  },
  check: ({ record }) =>
    (record.attendance?.partTimeTimetables ?? []).flatMap(({ endDate, reviewDate }, at) => {
      const place = `/attendance/partTimeTimetables/${at}`;
      return [
        ...(endDate === undefined ? [`${place}/endDate`] : []),
        ...(reviewDate === undefined ? [`${place}/reviewDate`] : []),
      ];
    }),
};
