import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { dutyToTellParent, dutyToTellParentReads } from "./support/duty-to-tell-parent.ts";
import { numbered } from "./support/numbered.ts";

/** Once the authority has been told, a notification of an NHS body about a child under compulsory school age says when the parent was told, and whether a discussion was offered. */
export const tellingTheParentRecorded: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/telling-the-parent-recorded",
  severity: "query",
  since: "1.0.0",
  statement:
    "A notification of an NHS body about a young child says when the parent was told, and whether a discussion was offered.",
  why: "Whether the parent came first is the heart of the duty; a record that does not say so cannot show it.",
  source: [cite("cfa2014", "23(2)")],
  reads: [
    ...dutyToTellParentReads,
    "/earlyYears/notifications/*/id",
    "/earlyYears/notifications/*/parentToldDate",
    "/earlyYears/notifications/*/discussionOffered",
  ],
  message: "Nothing is recorded at the {place}.",
  fix: "Ask the health body when it told the parent and whether it offered to talk, and record it.",
  caseworker: {
    message: "It does not say how the parent was told: {place}.",
    fix: "Ask the health body, and add it.",
  },
  check: ({ record }) =>
    numbered(record.earlyYears?.notifications).flatMap(([at, notification]) =>
      notification.notifiedDate !== undefined && dutyToTellParent(record, notification)
        ? (["parentToldDate", "discussionOffered"] as const)
            .filter((part) => notification[part] === undefined)
            .map((part) => `/earlyYears/notifications/${at}/${part}`)
        : [],
    ),
};
