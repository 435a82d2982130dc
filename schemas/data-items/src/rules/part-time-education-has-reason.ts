import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** Education out of school that is not full time says why full time is not in the child's interests. */
export const partTimeEducationHasReason: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/part-time-education-has-reason",
  severity: "query",
  since: "1.0.0",
  statement: "Education out of school that is not full time says why full time is not in the child's interests.",
  why: "Full-time education is the rule for a child out of school too; less is for the child's sake only.",
  source: [cite("educationAct1996", "19"), cite("healthNeedsGuidance")],
  reads: ["/education/outOfSchoolArrangements/*/fullTime", "/education/outOfSchoolArrangements/*/partTimeReason"],
  message: "Nothing says why the education out of school is not full time: see the {place}.",
  fix: "Add the reason that lies in the child's health; where there is none, arrange more.",
  caseworker: {
    message: "It does not say why this teaching is not full time: {place}.",
    fix: "Ask the council for the reason, or for more hours.",
  },
  check: ({ record }) =>
    numbered(record.education?.outOfSchoolArrangements).flatMap(([at, { fullTime, partTimeReason }]) =>
      fullTime === false && partTimeReason === undefined
        ? [`/education/outOfSchoolArrangements/${at}/partTimeReason`]
        : [],
    ),
};
