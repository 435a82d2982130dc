import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/**
 * The flag for an exception to the twenty weeks agrees with the exceptions in the record. It says that an exception
 * applies, not that the plan was late.
 */
export const censusExceptionAgrees: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/census-exception-agrees",
  severity: "query",
  since: "1.0.0",
  statement: "The flag for an exception to the twenty weeks agrees with the exceptions in the record.",
  why: "The share of plans in time is published with and without exceptions; a flag without a ground makes it look better than it is.",
  source: [cite("sen2", "3.7")],
  reads: [
    "/census/twentyWeekException",
    "/finalPlan/issuedDate",
    "/timeLimitExceptions/*/ground",
    "/timeLimitExceptions/*/steps/*",
  ],
  message: "The {place} does not agree with the exceptions in the record.",
  fix: "Record the exception with its ground and days, or correct the flag.",
  caseworker: {
    message: "The census says there was an exception, but the case does not fit.",
    fix: "Add the exception or correct the entry.",
  },
  check: ({ record: { census, finalPlan, timeLimitExceptions } }) => {
    const flag = census?.twentyWeekException;
    if (flag === undefined || finalPlan?.issuedDate === undefined) return [];
    const delays = (timeLimitExceptions ?? []).filter(
      ({ ground, steps }) => ground !== "MISSED-APPT" && (steps === undefined || steps.includes("sendFinalPlan")),
    );
    if (flag) return delays.length === 0 ? ["/census/twentyWeekException"] : [];
    return delays.some(({ steps }) => steps?.includes("sendFinalPlan")) ? ["/census/twentyWeekException"] : [];
  },
};
