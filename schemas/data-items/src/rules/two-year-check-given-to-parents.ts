import { addMonths, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** Two months after a progress check at age two the record says when the parents were given the summary. */
export const twoYearCheckGivenToParents: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/two-year-check-given-to-parents",
  severity: "query",
  since: "1.0.0",
  statement: "A progress check at age two says when the parents were given the summary; two months are allowed for it.",
  why: "The check is made for the parents: they are given a written summary, and what they add belongs to it.",
  source: [cite("earlyYearsFramework")],
  reads: ["/earlyYears/twoYearChecks/*/date", "/earlyYears/twoYearChecks/*/parentsGivenDate"],
  message: "Nothing says that the parents were given the summary: see the {place}.",
  fix: "Ask the setting, and record the day; give the summary now where it was forgotten.",
  caseworker: {
    message: "It does not say if the parents got the summary: {place}.",
    fix: "Ask the nursery when the parents got it.",
  },
  check: ({ record, asOf }) =>
    numbered(record.earlyYears?.twoYearChecks).flatMap(([at, { date, parentsGivenDate }]) =>
      parentsGivenDate === undefined && addMonths(date, 2) <= asOf
        ? [`/earlyYears/twoYearChecks/${at}/parentsGivenDate`]
        : [],
    ),
};
