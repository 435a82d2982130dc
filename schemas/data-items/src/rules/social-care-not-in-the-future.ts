import { cite, placesWhere } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { entryLists } from "./support/entry-lists.ts";

const days = [
  ...entryLists.filter((entry) => entry.startsWith("/socialCare/")).map((entry) => `${entry}/recorded/date`),
  ...["personalEducationPlanDate", "pathwayPlanDate", "planDate", "assessedDate"].map(
    (day) => `/socialCare/episodes/*/${day}`,
  ),
];

const places = placesWhere(days);

/** Nothing in social care that is said to have happened is dated after the day on which the record is judged. */
export const socialCareNotInTheFuture: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/social-care-not-in-the-future",
  severity: "query",
  since: "1.0.0",
  statement:
    "Nothing in social care that is said to have happened is dated after the day on which the record is judged.",
  why: "A day that has not come yet is a slip of the keyboard, or a plan that was written down as a fact.",
  source: [cite("sendStandards")],
  reads: days,
  message: "The {place} is in the future.",
  fix: "Correct the day; leave it out where the thing is only planned.",
  caseworker: {
    message: "{Place} has not come yet.",
    fix: "Check the date. Take it out if this is only planned.",
  },
  check: ({ record, asOf }) => places(record, (day) => typeof day === "string" && day > asOf),
};
