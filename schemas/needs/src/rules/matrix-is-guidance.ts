import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** A matrix in force says that it guides, and that the needs of the learner decide. */
export const matrixIsGuidance: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/matrix-is-guidance",
  severity: "advice",
  since: "1.0.0",
  statement: "A matrix in force says that it guides, and that the needs of the learner decide.",
  why: "What a child is entitled to follows from the needs of that child; a matrix that is applied as a fixed rule takes that away.",
  source: [cite("codeOfPractice", "9.16", false)],
  reads: ["/recordType", "/status", "/guidanceOnly"],
  message: "The matrix does not say that it guides and that the needs of the learner decide.",
  fix: "Say so in the matrix, and set guidanceOnly to true.",
  caseworker: {
    message: "It does not say that each child is looked at alone.",
    fix: "Treat it as a guide. The needs of the child come first.",
  },
  check: ({ record }) =>
    record.recordType === "matrix" && record.status === "inForce" && record.guidanceOnly !== true
      ? ["/guidanceOnly"]
      : [],
};
