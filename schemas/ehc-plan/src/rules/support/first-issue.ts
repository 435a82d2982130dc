import type { Pointer } from "@send-standards/core";
import type { EhcPlan } from "../../types.ts";
import { firstPlanReads, isFirstPlan } from "./is-first-plan.ts";

/** What `firstIssue` reads. */
export const firstIssueReads = firstPlanReads;

/**
 * Returns the day on which the first final plan was sent, ISO 8601, and the place in the record that says so;
 * `undefined` where the record does not tell. A final plan may have replaced another after a reassessment, so the day of
 * issue counts only where the version or the reason says that it is the first plan.
 */
export const firstIssue = (record: EhcPlan): { readonly date: string; readonly pointer: Pointer } | undefined => {
  if (record.firstIssuedDate !== undefined) return { date: record.firstIssuedDate, pointer: "/firstIssuedDate" };
  const isStated = record.version === 1 || record.issueReason === "initialAssessment";
  if (record.issuedDate === undefined || !isStated || !isFirstPlan(record)) return undefined;
  return { date: record.issuedDate, pointer: "/issuedDate" };
};
