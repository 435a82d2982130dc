import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";

/** Boundary cases of `amendmentDatesInOrder`. */
export const amendmentDatesInOrderCases: RuleCases = {
  rule: "ehc-plan/amendment-dates-in-order",
  pass: [
    { name: "meeting, notice and plan in order", patch: [...asAmended] },
    {
      name: "all on one day",
      patch: [
        ...asAmended,
        { op: "replace", path: "/reviewMeetingDate", value: "2026-07-10" },
        { op: "replace", path: "/amendmentNoticeDate", value: "2026-07-10" },
        { op: "replace", path: "/lastReviewDate", value: "2026-07-10" },
      ],
    },
    {
      name: "amended without a review: no meeting, issued seven weeks after the notice",
      patch: [
        ...asAmended,
        { op: "replace", path: "/issueReason", value: "amendWithoutReview" },
        { op: "remove", path: "/reviewMeetingDate" },
        { op: "remove", path: "/reviewType" },
        { op: "replace", path: "/amendmentNoticeDate", value: "2026-05-22" },
        { op: "replace", path: "/representationsDueDate", value: "2026-06-05" },
      ],
    },
    {
      name: "amended by order of the Tribunal, with days of a process that the order cut short",
      patch: [
        ...asAmended,
        { op: "replace", path: "/issueReason", value: "tribunalOrder" },
        { op: "replace", path: "/amendmentNoticeDate", value: "2026-07-11" },
      ],
    },
    {
      name: "an amendment notice beside the day of issue of the version in force",
      patch: [
        ...asAmended,
        { op: "replace", path: "/status", value: "amendmentNotice" },
        { op: "replace", path: "/amendmentNoticeDate", value: "2026-11-10" },
        { op: "replace", path: "/reviewMeetingDate", value: "2026-10-20" },
      ],
    },
  ],
  fail: [
    {
      name: "issued the day before the notice",
      patch: [
        ...asAmended,
        { op: "replace", path: "/reviewMeetingDate", value: "2026-06-22" },
        { op: "replace", path: "/amendmentNoticeDate", value: "2026-07-11" },
      ],
      hits: [{ pointer: "/issuedDate", related: ["/amendmentNoticeDate"] }],
    },
    {
      name: "notice the day before the meeting",
      patch: [...asAmended, { op: "replace", path: "/reviewMeetingDate", value: "2026-05-16" }],
      hits: [{ pointer: "/amendmentNoticeDate", related: ["/reviewMeetingDate"] }],
    },
    {
      name: "issued the day before the meeting, no notice on the record",
      patch: [
        ...asAmended,
        { op: "remove", path: "/amendmentNoticeDate" },
        { op: "replace", path: "/reviewMeetingDate", value: "2026-07-11" },
      ],
      hits: [{ pointer: "/issuedDate", related: ["/reviewMeetingDate"] }],
    },
    {
      name: "an amendment notice before its meeting",
      patch: [
        ...asAmended,
        { op: "replace", path: "/status", value: "amendmentNotice" },
        { op: "replace", path: "/amendmentNoticeDate", value: "2026-11-10" },
        { op: "replace", path: "/reviewMeetingDate", value: "2026-11-11" },
      ],
      hits: [{ pointer: "/amendmentNoticeDate", related: ["/reviewMeetingDate"] }],
    },
  ],
};
