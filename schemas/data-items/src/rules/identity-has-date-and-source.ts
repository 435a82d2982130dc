import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { gapsOfRecorded } from "./support/gaps-of-recorded.ts";

/** The identity says who supplied it, and when. */
export const identityHasDateAndSource: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/identity-has-date-and-source",
  severity: "query",
  since: "1.0.0",
  statement: "The identity says who supplied it, and when.",
  why: "Names and numbers of a child change hands often; without a date and a source nobody knows which of two is the right one.",
  source: [cite("sendStandards")],
  reads: ["/identity/dateOfBirth", "/identity/recorded/date", "/identity/recorded/source/kind"],
  message: "Nothing says who supplied the identity, or when: {place}.",
  fix: "Add the day and the kind of organisation that supplied it.",
  caseworker: {
    message: "Nothing says who gave us the name and numbers, or when.",
    fix: "Add who told us, and the day.",
  },
  check: ({ record }) => gapsOfRecorded(record.identity, "/identity"),
};
