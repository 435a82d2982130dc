import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { dutyToTellParent, dutyToTellParentReads } from "./support/duty-to-tell-parent.ts";
import { numbered } from "./support/numbered.ts";

/** The parent was given an opportunity to discuss the opinion before the local authority was told. The duty is of NHS bodies, about children under compulsory school age. */
export const parentOfferedDiscussion: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/parent-offered-discussion",
  severity: "error",
  since: "1.0.0",
  statement:
    "An NHS body gave the parent of a young child an opportunity to discuss its opinion before it told the local authority.",
  why: "A parent who hears of a concern about a young child needs somebody to talk to about it; the Act says so.",
  source: [cite("cfa2014", "23(2)(b)")],
  reads: [...dutyToTellParentReads, "/earlyYears/notifications/*/discussionOffered"],
  message: "The authority was told, and the parent was given no opportunity to discuss the opinion: see the {place}.",
  fix: "The body offers the parent a talk with one of its officers now, and records it.",
  caseworker: {
    message: "The parent was not offered a talk about the concern: {place}.",
    fix: "The health body should offer the parent a talk now.",
  },
  check: ({ record }) =>
    numbered(record.earlyYears?.notifications).flatMap(([at, notification]) =>
      notification.discussionOffered === false &&
      notification.notifiedDate !== undefined &&
      dutyToTellParent(record, notification)
        ? [`/earlyYears/notifications/${at}/discussionOffered`]
        : [],
    ),
};
