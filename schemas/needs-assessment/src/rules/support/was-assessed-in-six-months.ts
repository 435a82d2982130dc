import { addMonths } from "@send-standards/common";
import type { NeedsAssessment } from "../../types.ts";

/** What `wasAssessedInSixMonths` reads. */
export const sixMonthReads = ["/previousAssessmentDate", "/request/receivedDate"] as const;

/**
 * Returns whether an earlier assessment was completed in the six months before the request, looked at from the day of the
 * request, which is the reading that favours the authority; `undefined` where a day is missing.
 *
 * Source: Children and Families Act 2014, section 36(6)(b).
 */
export const wasAssessedInSixMonths = ({
  previousAssessmentDate,
  request,
}: Pick<NeedsAssessment, "previousAssessmentDate" | "request">): boolean | undefined => {
  const asked = request?.receivedDate;
  if (asked === undefined || previousAssessmentDate === undefined) return undefined;
  return previousAssessmentDate <= asked && asked <= addMonths(previousAssessmentDate, 6);
};
