import type { Operation } from "@send-standards/core";

/**
 * Changes of the base plan that make it an amended final plan after a yearly review: meeting on 20 April 2026, notice on
 * 15 May, issued on 10 July, which is the last day of the eight weeks; the twelve weeks from the meeting end on 13 July.
 */
export const asAmended = [
  { op: "add", path: "/status", value: "amendedFinal" },
  { op: "add", path: "/version", value: 2 },
  { op: "add", path: "/issueReason", value: "annualReview" },
  { op: "add", path: "/supersedes", value: { version: 1, issuedDate: "2025-07-11" } },
  { op: "add", path: "/firstIssuedDate", value: "2025-07-11" },
  { op: "add", path: "/reviewMeetingDate", value: "2026-04-20" },
  { op: "add", path: "/reviewType", value: "annual" },
  { op: "add", path: "/lastReviewDate", value: "2026-05-15" },
  { op: "add", path: "/amendmentNoticeDate", value: "2026-05-15" },
  { op: "add", path: "/representationsDueDate", value: "2026-05-29" },
  { op: "add", path: "/nextReviewDueDate", value: "2027-05-14" },
] as const satisfies readonly Operation[];
