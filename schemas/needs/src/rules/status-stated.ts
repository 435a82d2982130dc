import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** A taxonomy or matrix says whether it is a draft, in force or retired. */
export const statusStated: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/status-stated",
  severity: "query",
  since: "1.0.0",
  statement: "A taxonomy or matrix says whether it is a draft, in force or retired.",
  why: "A draft that is taken for the real thing can cost a child support, or promise what nobody has agreed to.",
  source: [cite("sendStandards")],
  reads: ["/status"],
  message: "The record does not say whether it is a draft, in force or retired.",
  fix: "State the status.",
  caseworker: {
    message: "It does not say if it is a draft or in use.",
    fix: "Ask whoever publishes it which of the two it is.",
  },
  check: ({ record }) => (record.status === undefined ? ["/status"] : []),
};
