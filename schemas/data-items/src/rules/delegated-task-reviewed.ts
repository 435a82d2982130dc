import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { isCurrent } from "./support/is-current.ts";
import { numbered } from "./support/numbered.ts";

/** A clinical task that staff carry out now has a day of review, and it has not passed. */
export const delegatedTaskReviewed: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/delegated-task-reviewed",
  severity: "query",
  since: "1.0.0",
  statement: "A clinical task that staff carry out has a day of review that has not passed.",
  why: "Children grow and conditions change; a task that nobody looks at again is done as it was needed a year ago.",
  source: [cite("sendStandards"), cite("medicalConditionsGuidance", undefined, false)],
  reads: ["/health/clinicalTasks/*/id", "/health/clinicalTasks/*/to", "/health/clinicalTasks/*/reviewDate"],
  message: "The clinical task has no review ahead: see the {place}.",
  fix: "Agree a day with the professional who delegates it, and record it.",
  caseworker: {
    message: "Nobody has planned to look at this task again: {place}.",
    fix: "Agree a date with the nurse.",
  },
  check: ({ record, asOf }) =>
    numbered(record.health?.clinicalTasks).flatMap(([at, task]) =>
      isCurrent(task, asOf) && (task.reviewDate === undefined || task.reviewDate < asOf)
        ? [`/health/clinicalTasks/${at}/reviewDate`]
        : [],
    ),
};
