import { cite, pairsOutOfOrder } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** Nothing in the record ends before it begins, and no review is due before the publication. */
export const datesInOrder: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/dates-in-order",
  severity: "error",
  since: "1.0.0",
  statement: "Nothing in the record ends before it begins, and no review is due before the publication.",
  why: "A code or an edition that ends before it begins was never in use, and whatever cites it hangs in the air.",
  source: [cite("sendStandards")],
  reads: [
    "/recordType",
    "/validFrom",
    "/validTo",
    "/publishedDate",
    "/reviewDueDate",
    "/codes/*/validFrom",
    "/codes/*/validTo",
  ],
  message: 'The day in "{place}" is earlier than the one in "{related}", which comes before it.',
  fix: "Correct whichever of the two days is wrong.",
  caseworker: {
    message: 'Two days are the wrong way round: "{place}" and "{related}".',
    fix: "Find out which day is right, and have the other changed.",
  },
  check: ({ record, index }) => [
    ...pairsOutOfOrder([
      ["/validFrom", record.validFrom],
      ["/validTo", record.validTo],
    ]),
    ...(record.recordType === "matrix"
      ? pairsOutOfOrder([
          ["/publishedDate", record.publishedDate],
          ["/reviewDueDate", record.reviewDueDate],
        ])
      : []),
    ...index.codes.flatMap(({ pointer, entity }) =>
      pairsOutOfOrder([
        [`${pointer}/validFrom`, entity.validFrom],
        [`${pointer}/validTo`, entity.validTo],
      ]),
    ),
  ],
};
