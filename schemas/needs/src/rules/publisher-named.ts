import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** A taxonomy or matrix names the body that publishes it. */
export const publisherNamed: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/publisher-named",
  severity: "query",
  since: "1.0.0",
  statement: "A taxonomy or matrix names the body that publishes it.",
  why: "A family or school that disagrees with an expectation needs to know whose it is.",
  source: [cite("sendStandards"), cite("cfa2014", "30")],
  reads: ["/publisher/authority", "/publisher/name"],
  message: "The record does not name the body that publishes it.",
  fix: "Name the publisher; for a local authority give its three-digit code.",
  caseworker: {
    message: "It does not say who wrote it.",
    fix: "Ask whoever sent it to you to add the name.",
  },
  check: ({ record }) =>
    record.publisher?.authority === undefined && record.publisher?.name === undefined ? ["/publisher"] : [],
};
