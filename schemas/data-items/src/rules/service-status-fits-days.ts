import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** Nobody is waiting for, or working with, a service that has discharged them. */
export const serviceStatusFitsDays: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/service-status-fits-days",
  severity: "error",
  since: "1.0.0",
  statement: "Nobody is waiting for, or working with, a service that has discharged them.",
  why: "A wait that is over on paper and goes on in the list hides either a child who is still waiting or one who was let go.",
  source: [cite("sendStandards")],
  reads: ["/health/services/*/status", "/health/services/*/dischargedDate"],
  message: "The {place} does not fit the {related}, which has passed.",
  fix: "Correct the status, or take out the day of discharge and add a new entry for a new referral.",
  caseworker: {
    message: "The service has discharged the child, yet still shows them: {place}.",
    fix: "Check with the service if the child is still with them.",
  },
  check: ({ record, asOf }) =>
    numbered(record.health?.services).flatMap(([at, { status, dischargedDate }]) =>
      (status === "waitingList" || status === "active") && dischargedDate !== undefined && dischargedDate < asOf
        ? [{ pointer: `/health/services/${at}/status`, related: [`/health/services/${at}/dischargedDate`] }]
        : [],
    ),
};
