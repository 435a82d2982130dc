import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** A time of school avoidance that is not over has a plan. */
export const avoidanceHasPlan: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/avoidance-has-plan",
  severity: "advice",
  since: "1.0.0",
  statement: "A time of school avoidance that is not over has a plan.",
  why: "School avoidance seldom ends by itself; a small plan that the family helped to make ends it sooner.",
  source: [cite("sendStandards")],
  reads: ["id", "resolvedDate", "planDate"].map((leaf) => `/education/avoidanceEpisodes/*/${leaf}`),
  message: "Nothing says that there is a plan: see the {place}.",
  fix: "Agree a plan with the child and the family, and record the day.",
  caseworker: {
    message: "There is no plan yet for staying away from school: {place}.",
    fix: "Agree a small plan with the child and the family.",
  },
  check: ({ record }) =>
    numbered(record.education?.avoidanceEpisodes).flatMap(([at, { resolvedDate, planDate }]) =>
      resolvedDate === undefined && planDate === undefined ? [`/education/avoidanceEpisodes/${at}/planDate`] : [],
    ),
};
