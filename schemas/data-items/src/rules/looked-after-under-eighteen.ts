import { birthdayAt, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** A time of being looked after begins before the eighteenth birthday. */
export const lookedAfterUnderEighteen: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/looked-after-under-eighteen",
  severity: "query",
  since: "1.0.0",
  statement: "A time of being looked after begins before the eighteenth birthday.",
  why: "Only a child is looked after; a young adult has other rights, which a wrong date hides.",
  source: [cite("childrenAct1989", "22(1)"), cite("sendStandards")],
  reads: ["/identity/dateOfBirth", "/socialCare/episodes/*/kind", "/socialCare/episodes/*/from"],
  message: "The {place} is on or after the eighteenth birthday.",
  fix: "Correct the day, or record that the young person is a care leaver or has care as an adult.",
  caseworker: {
    message: "The young person was already 18: {place}.",
    fix: "Check the date. At 18 this becomes leaving care support.",
  },
  check: ({ record }) => {
    const eighteen = birthdayAt(record.identity.dateOfBirth, 18);
    return numbered(record.socialCare?.episodes).flatMap(([at, { kind, from }]) =>
      kind === "lookedAfter" && from !== undefined && from >= eighteen ? [`/socialCare/episodes/${at}/from`] : [],
    );
  },
};
