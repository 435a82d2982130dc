import { checkNhsNumber, cite, isInIssuedRange } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/**
 * The NHS number is from a range that is given out; a synthetic record may use any. A number of Scotland or Northern
 * Ireland is right for a child who came from there.
 */
export const nhsNumberRange: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/nhs-number-range",
  severity: "query",
  since: "1.0.0",
  statement: "The NHS number is from a range that is given out in the United Kingdom, unless the record is synthetic.",
  why: "A test number in a real case leads to no health records; a real case with one may be an exercise that got loose.",
  source: [cite("nhsDictionary"), cite("sendStandards")],
  reads: ["/child/identifiers/nhsNumber", "/synthetic"],
  message: "The {place} is outside the ranges that are given out.",
  fix: "Trace the number; mark the record as synthetic if it is made up.",
  caseworker: {
    message: "The NHS number is not one that is given out here.",
    fix: "Ask the health service for the right number.",
  },
  check: ({ record }) => {
    const number = record.child.identifiers?.nhsNumber;
    if (number === undefined || record.synthetic === true || checkNhsNumber(number) !== "sound") return [];
    return isInIssuedRange(number) ? [] : ["/child/identifiers/nhsNumber"];
  },
};
