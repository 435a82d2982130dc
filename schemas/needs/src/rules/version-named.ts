import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** A taxonomy or matrix names its own version. */
export const versionNamed: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/version-named",
  severity: "query",
  since: "1.0.0",
  statement: "A taxonomy or matrix names its own version.",
  why: "Plans cite a matrix or a code for years; without a version nobody can tell which edition they meant.",
  source: [cite("sendStandards")],
  reads: ["/version"],
  message: "The record does not name its own version.",
  fix: "Give the edition a version, such as 2026-1, and a new one whenever the content changes.",
  caseworker: {
    message: "It does not say which edition this is.",
    fix: "Ask whoever publishes it to give it a number or a year.",
  },
  check: ({ record }) => (record.version === undefined ? ["/version"] : []),
};
