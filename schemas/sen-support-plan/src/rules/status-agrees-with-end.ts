import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** A plan whose last day is over says that it has ended. A last day ahead is an intention. */
export const statusAgreesWithEnd: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/status-agrees-with-end",
  severity: "query",
  since: "1.0.0",
  statement: "A plan whose last day is over is not called current.",
  why: "Whoever reads that the plan is in use goes on relying on support that has stopped.",
  source: [cite("sendStandards")],
  reads: ["/status", "/end/date"],
  message: "The plan is called current although its last day is over.",
  fix: "Set the status to ended, or take the end out if the plan goes on.",
  caseworker: {
    message: "The plan has an end date that is past, but is still in use.",
    fix: "Mark it as ended, or take the date out.",
  },
  check: ({ record: { status, end }, asOf }) =>
    status === "current" && end?.date !== undefined && end.date < asOf ? ["/end/date"] : [],
};
