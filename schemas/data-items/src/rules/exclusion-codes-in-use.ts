import { cite, exclusionCategory, exclusionReason } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { isOutOfUse } from "./support/is-out-of-use.ts";
import { numbered } from "./support/numbered.ts";

/** Every category and reason of a suspension or exclusion was in use on its first day. */
export const exclusionCodesInUse: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/exclusion-codes-in-use",
  severity: "query",
  since: "1.0.0",
  statement: "Every category and reason of a suspension or exclusion was in use on its first day.",
  why: "Reasons are compared from school to school; an old one is counted under another name, or not at all.",
  source: [cite("cbds")],
  reads: [
    "/education/suspensions/*/startDate",
    "/education/suspensions/*/category",
    "/education/suspensions/*/reasons/*",
  ],
  message: "The {place} was not in use on that day.",
  fix: "Use the code of the set that was in use.",
  caseworker: {
    message: "This code was not in use then: {place}.",
    fix: "Ask the school for the right reason.",
  },
  check: ({ record }) =>
    numbered(record.education?.suspensions).flatMap(([at, { startDate, category, reasons }]) => {
      if (startDate === undefined) return [];
      const place = `/education/suspensions/${at}`;
      return [
        ...(isOutOfUse(exclusionCategory, category, startDate, startDate) ? [`${place}/category`] : []),
        ...numbered(reasons).flatMap(([reasonAt, reason]) =>
          isOutOfUse(exclusionReason, reason, startDate, startDate) ? [`${place}/reasons/${reasonAt}`] : [],
        ),
      ];
    }),
};
