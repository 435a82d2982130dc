import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { isCurrent } from "./support/is-current.ts";
import { numbered } from "./support/numbered.ts";

/** A rescue task or an emergency medicine names the individual healthcare plan that says what to do. */
export const emergencyHasPlan: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/emergency-has-plan",
  severity: "query",
  since: "1.0.0",
  statement: "A rescue task or an emergency medicine names the individual healthcare plan that says what to do.",
  why: "In an emergency nobody has time to look for what was agreed; the plan must be one step away.",
  source: [cite("sendStandards"), cite("medicalConditionsGuidance", undefined, false)],
  reads: [
    "/health/clinicalTasks/*/task",
    "/health/clinicalTasks/*/to",
    "/health/clinicalTasks/*/planRef",
    "/health/medicines/*/emergency",
    "/health/medicines/*/to",
    "/health/medicines/*/planRef",
  ],
  message: "Nothing names the plan for an emergency: see the {place}.",
  fix: "Add the individual healthcare plan and name it here; have one written where there is none.",
  caseworker: {
    message: "There is no plan linked for this emergency: {place}.",
    fix: "Ask the school for the healthcare plan.",
  },
  check: ({ record, asOf }) => [
    ...numbered(record.health?.clinicalTasks).flatMap(([at, task]) =>
      isCurrent(task, asOf) && task.task === "rescueMedication" && task.planRef === undefined
        ? [`/health/clinicalTasks/${at}/planRef`]
        : [],
    ),
    ...numbered(record.health?.medicines).flatMap(([at, medicine]) =>
      isCurrent(medicine, asOf) && medicine.emergency === true && medicine.planRef === undefined
        ? [`/health/medicines/${at}/planRef`]
        : [],
    ),
  ],
};
