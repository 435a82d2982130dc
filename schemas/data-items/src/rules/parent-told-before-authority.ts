import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { dutyToTellParent, dutyToTellParentReads } from "./support/duty-to-tell-parent.ts";
import { numbered } from "./support/numbered.ts";

/** The parent was told of the opinion before the local authority was, or on the same day. The duty is of NHS bodies, about children under compulsory school age. */
export const parentToldBeforeAuthority: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/parent-told-before-authority",
  severity: "error",
  since: "1.0.0",
  statement:
    "An NHS body told the parent of a young child of its opinion before it told the local authority, or on the same day.",
  why: "The Act gives the parent the first word: the body tells the parent, offers to talk, and only then brings its opinion to the authority.",
  source: [cite("cfa2014", "23(3)"), cite("cfa2014", "23(2)")],
  reads: [...dutyToTellParentReads, "/earlyYears/notifications/*/parentToldDate"],
  message: "The {place} is before the {related}: the authority was told before the parent.",
  fix: "Correct the day that is wrong. If both are right, the body tells the parent how it came about and puts its practice right.",
  caseworker: {
    message: "The council was told before the parent was: {place}.",
    fix: "Check both dates. If they are right, the health body should speak to the parent.",
  },
  check: ({ record }) =>
    numbered(record.earlyYears?.notifications).flatMap(([at, notification]) => {
      const { parentToldDate, notifiedDate } = notification;
      const place = `/earlyYears/notifications/${at}`;
      const tooEarly = parentToldDate !== undefined && notifiedDate !== undefined && notifiedDate < parentToldDate;
      return tooEarly && dutyToTellParent(record, notification)
        ? [{ pointer: `${place}/notifiedDate`, related: [`${place}/parentToldDate`] }]
        : [];
    }),
};
