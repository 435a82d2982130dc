import type { EhcPlan } from "../../types.ts";

/** What `dayOfPlan` reads. */
export const dayOfPlanReads = ["/issuedDate", "/draftSentDate"] as const;

/**
 * Returns the day on which the content of the plan is judged, ISO 8601: the day on which this version was issued, else
 * the day on which the draft was served, else `asOf`. Somebody who has grown older since then does not make a plan wrong.
 */
export const dayOfPlan = (record: Pick<EhcPlan, "issuedDate" | "draftSentDate">, asOf: string): string =>
  record.issuedDate ?? record.draftSentDate ?? asOf;
