import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { isCurrent } from "./support/is-current.ts";
import { numbered } from "./support/numbered.ts";

/** Staff who carry out a clinical task now are signed off as competent, and the sign-off still counts. */
export const delegatedTaskSignedOff: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/delegated-task-signed-off",
  severity: "query",
  since: "1.0.0",
  statement: "Staff who carry out a clinical task are signed off as competent, and the sign-off still counts.",
  why: "A task such as suction or rescue medicine harms when it is done wrong; the child needs it done by somebody who has been shown and checked.",
  source: [cite("sendStandards"), cite("medicalConditionsGuidance", undefined, false)],
  reads: [
    "/health/clinicalTasks/*/id",
    ...["to", "signedOffDate", "expires"].map((leaf) => `/health/clinicalTasks/*/${leaf}`),
  ],
  message: "Nothing shows that staff are signed off for the clinical task: see the {place}.",
  fix: "Record the day on which a registered professional signed the staff off, and until when that counts; renew it where it has run out.",
  caseworker: {
    message: "It does not show that staff are signed off for this task: {place}.",
    fix: "Ask the nurse to check the staff and sign them off.",
  },
  check: ({ record, asOf }) =>
    numbered(record.health?.clinicalTasks).flatMap(([at, task]) => {
      if (!isCurrent(task, asOf)) return [];
      if (task.signedOffDate === undefined) return [`/health/clinicalTasks/${at}/signedOffDate`];
      return task.expires !== undefined && task.expires < asOf ? [`/health/clinicalTasks/${at}/expires`] : [];
    }),
};
