import { checkNhsNumber, cite, isInIssuedRange } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/**
 * The NHS number is from a range that is given out in the United Kingdom, unless the record is synthetic. A number of
 * Scotland or Northern Ireland is right for a child who came from there and was not registered yet; numbers from 900 are given to
 * nobody and belong to made-up records only.
 */
export const nhsNumberRange: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/nhs-number-range",
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
    fix: "Ask the health team to trace it.",
  },
  check: ({ index: { plan } }) => {
    const number = plan.child.identifiers?.nhsNumber;
    if (number === undefined || plan.synthetic === true || checkNhsNumber(number) !== "sound") return [];
    return isInIssuedRange(number) ? [] : ["/child/identifiers/nhsNumber"];
  },
};
