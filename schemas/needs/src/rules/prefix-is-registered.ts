import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import { isRegisteredPrefix } from "../is-registered-prefix.ts";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** The prefix of local codes is made of a code that a register has given to one body. */
export const prefixIsRegistered: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/prefix-is-registered",
  severity: "query",
  since: "1.0.0",
  statement: "The prefix of local codes is made of a code that a register has given to one body.",
  why: 'Two councils that both call their codes "loc" cannot be told apart when a child moves between them.',
  source: [cite("sendStandards")],
  reads: ["/recordType", "/prefix"],
  message: "The {place} is not made of a code that a register has given.",
  fix: "Use la and the three digits of the authority, ods and an ODS code, or ukprn and its eight digits.",
  caseworker: {
    message: "The {place} does not show whose codes these are.",
    fix: "Ask the publisher to use the council code.",
  },
  check: ({ record }) =>
    record.recordType === "taxonomy" && record.prefix !== undefined && !isRegisteredPrefix(record.prefix)
      ? ["/prefix"]
      : [],
};
