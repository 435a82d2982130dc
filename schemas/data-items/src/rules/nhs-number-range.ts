import { checkNhsNumber, cite, isInIssuedRange } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";

/** The NHS number is from a range that is given out, unless the record is synthetic. A number of Scotland or Northern Ireland is right for a child who came from there. */
export const nhsNumberRange: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/nhs-number-range",
  severity: "query",
  since: "1.0.0",
  statement: "The NHS number is from a range that is given out in the United Kingdom, unless the record is synthetic.",
  why: "A test number in a real record leads to no health record; a real record with one may be an exercise that got loose.",
  source: [cite("nhsDictionary"), cite("sendStandards")],
  reads: ["/identity/identifiers/nhsNumber", "/synthetic"],
  message: "The {place} is outside the ranges that are given out.",
  fix: "Trace the number; mark the record as synthetic if it is made up.",
  caseworker: {
    message: "The NHS number is not one that is given out here.",
    fix: "Trace the number with the NHS. Say so if the child is made up.",
  },
  check: ({ record }) => {
    const number = record.identity.identifiers?.nhsNumber;
    if (number === undefined || record.synthetic === true || checkNhsNumber(number) !== "sound") return [];
    return isInIssuedRange(number) ? [] : ["/identity/identifiers/nhsNumber"];
  },
};
