import { checkNhsNumber, cite, isInIssuedRange } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** The NHS number is from a range that is given out in the United Kingdom, unless the record is synthetic. */
export const nhsNumberRange: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/nhs-number-range",
  severity: "query",
  since: "1.0.0",
  statement: "The NHS number is from a range that is given out in the United Kingdom, unless the record is synthetic.",
  why: "A test number in a real plan leads to no health record; a real plan with one may be an exercise that got loose.",
  source: [cite("nhsDictionary"), cite("sendStandards")],
  reads: ["/child/identifiers/nhsNumber", "/synthetic"],
  message: "The {place} is outside the ranges that are given out.",
  fix: "Trace the number; mark the record as synthetic if it is made up.",
  caseworker: {
    message: "The NHS number is not one that is given out here.",
    fix: "Check it with the parent or the GP.",
  },
  check: ({ record }) => {
    const number = record.child.identifiers?.nhsNumber;
    if (number === undefined || record.synthetic === true || checkNhsNumber(number) !== "sound") return [];
    return isInIssuedRange(number) ? [] : ["/child/identifiers/nhsNumber"];
  },
};
