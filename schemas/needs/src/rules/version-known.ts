import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";
import { newestMinor } from "./support/newest-minor.ts";

/** The record keeps to a version of the standard that is no newer than these rules. */
export const versionKnown: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/version-known",
  severity: "query",
  since: "1.0.0",
  statement: "The record keeps to a version of the standard that is no newer than these rules.",
  why: "What a newer version asks for has not been tested, and whoever relies on the report needs to know that.",
  source: [cite("sendStandards")],
  reads: ["/standardVersion"],
  message:
    "The record states a newer version of the standard; it was judged with the newest rules that are known here.",
  fix: "Judge it again with a newer release, or state the version that the record really keeps to.",
  caseworker: {
    message: "This was made for newer rules than we have here.",
    fix: "Check it again with the newest release.",
  },
  check: ({ record }) => (Number(record.standardVersion.split(".")[1]) > newestMinor ? ["/standardVersion"] : []),
};
