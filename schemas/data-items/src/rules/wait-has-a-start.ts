import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** Somebody who waits for a health service has a day of referral. */
export const waitHasAStart: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/wait-has-a-start",
  severity: "query",
  since: "1.0.0",
  statement: "Somebody who waits for a health service has a day of referral.",
  why: "A wait without a beginning cannot be counted, and a child on it can be forgotten.",
  source: [cite("nhsDictionary"), cite("sendStandards")],
  reads: ["/health/services/*/status", "/health/services/*/referredDate"],
  message: "Nothing says since when somebody is waiting: see the {place}.",
  fix: "Add the day on which the service received the referral.",
  caseworker: {
    message: "It does not say when this wait began: {place}.",
    fix: "Ask the service when it got the referral.",
  },
  check: ({ record }) =>
    numbered(record.health?.services).flatMap(([at, { status, referredDate }]) =>
      status === "waitingList" && referredDate === undefined ? [`/health/services/${at}/referredDate`] : [],
    ),
};
