import type { NeedsAssessment } from "../../types.ts";

/** What `dayOfCase` reads. */
export const dayOfCaseReads = ["/decision/date", "/request/receivedDate", "/responsibleFromDate"] as const;

/**
 * Returns the day on which the person's age and the bodies of the case are judged, ISO 8601: the day of the decision
 * whether to assess, else the day on which the case came, else `asOf`. Somebody who has grown older since then makes
 * nothing wrong.
 */
export const dayOfCase = (
  { decision, request, responsibleFromDate }: Pick<NeedsAssessment, "decision" | "request" | "responsibleFromDate">,
  asOf: string,
): string => decision?.date ?? request?.receivedDate ?? responsibleFromDate ?? asOf;
