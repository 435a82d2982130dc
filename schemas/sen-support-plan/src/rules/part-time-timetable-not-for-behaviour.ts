import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** No part-time timetable is there to manage behaviour. */
export const partTimeTimetableNotForBehaviour: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/part-time-timetable-not-for-behaviour",
  severity: "query",
  since: "1.0.0",
  statement: "No part-time timetable is there to manage the learner's behaviour.",
  why: "Sending a child home early for behaviour is exclusion by another name, and the need behind it stays.",
  source: [cite("attendanceGuidance", undefined, false)],
  reads: ["/attendance/partTimeTimetables/*/reason"],
  message: "The {place} is behaviour, for which national guidance does not want a part-time timetable.",
  fix: "Look again at the needs behind the behaviour and at other support; correct the reason if it is another one.",
  caseworker: {
    message: "The part-time timetable is there to manage behaviour.",
    fix: "National guidance is against this. Look for other support.",
  },
  check: ({ record }) =>
    (record.attendance?.partTimeTimetables ?? []).flatMap(({ reason }, at) =>
      reason === "behaviour" ? [`/attendance/partTimeTimetables/${at}/reason`] : [],
    ),
};
