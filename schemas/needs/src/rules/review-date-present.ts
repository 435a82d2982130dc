import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** A matrix in force says when it will be looked at again. */
export const reviewDatePresent: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/review-date-present",
  severity: "advice",
  since: "1.0.0",
  statement: "A matrix in force says when it will be looked at again.",
  why: "Needs and services change; expectations that nobody looks at again stop being kept.",
  source: [cite("cfa2014", "27"), cite("sendStandards")],
  reads: ["/recordType", "/status", "/reviewDueDate"],
  message: "The matrix does not say when it will be looked at again.",
  fix: "State the day by which it is to be reviewed.",
  caseworker: {
    message: "It does not say when it will be looked at again.",
    fix: "Ask the publisher for the date.",
  },
  check: ({ record }) =>
    record.recordType === "matrix" && record.status === "inForce" && record.reviewDueDate === undefined
      ? ["/reviewDueDate"]
      : [],
};
