import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";

/** The boundary cases of `amendmentNoticeWithinFourWeeks`. */
export const amendmentNoticeWithinFourWeeksCases: RuleCases = {
  rule: "ehc-plan/amendment-notice-within-four-weeks",
  pass: [
    {
      name: "on the last day of four weeks",
      patch: [...asAmended, { op: "add", path: "/reviewMeetingDate", value: "2026-04-17" }],
    },
    { name: "no meeting", patch: [...asAmended, { op: "remove", path: "/reviewMeetingDate" }] },
    {
      name: "amended without a review, an old meeting still on the record",
      patch: [
        ...asAmended,
        { op: "add", path: "/issueReason", value: "amendWithoutReview" },
        { op: "add", path: "/reviewMeetingDate", value: "2026-01-16" },
      ],
    },
    {
      name: "the Tribunal named a school: no notice at all",
      patch: [
        ...asAmended,
        { op: "add", path: "/issueReason", value: "tribunalOrder" },
        { op: "add", path: "/reviewMeetingDate", value: "2026-01-16" },
        { op: "remove", path: "/amendmentNoticeDate" },
        { op: "remove", path: "/representationsDueDate" },
      ],
    },
    {
      name: "mediation agreed on a later day",
      patch: [
        ...asAmended,
        { op: "add", path: "/issueReason", value: "mediation" },
        { op: "add", path: "/reviewMeetingDate", value: "2026-01-16" },
      ],
    },
    { name: "a first plan", patch: [] },
    {
      name: "a review in May 2020, the notice late in June for a coronavirus reason",
      patch: [
        ...asAmended,
        { op: "add", path: "/reviewMeetingDate", value: "2020-05-11" },
        { op: "add", path: "/amendmentNoticeDate", value: "2020-06-24" },
        { op: "add", path: "/representationsDueDate", value: "2020-07-08" },
        { op: "add", path: "/issuedDate", value: "2020-07-20" },
        { op: "add", path: "/lastReviewDate", value: "2020-06-24" },
        { op: "add", path: "/nextReviewDueDate", value: "2021-06-23" },
        { op: "add", path: "/supersedes", value: { version: 1, issuedDate: "2019-06-25" } },
        { op: "add", path: "/firstIssuedDate", value: "2019-06-25" },
        { op: "add", path: "/responsibleCommissioners", value: [{ name: "a clinical commissioning group" }] },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        ...asAmended,
        { op: "add", path: "/reviewMeetingDate", value: "2026-04-20" },
        { op: "add", path: "/amendmentNoticeDate", value: "2026-05-19" },
        { op: "add", path: "/lastReviewDate", value: "2026-05-19" },
        { op: "add", path: "/representationsDueDate", value: "2026-06-02" },
        { op: "add", path: "/nextReviewDueDate", value: "2027-05-18" },
        { op: "add", path: "/status", value: "ceaseNoticed" },
      ],
    },
  ],
  fail: [
    {
      name: "one day after four weeks",
      patch: [
        ...asAmended,
        { op: "add", path: "/reviewMeetingDate", value: "2026-04-20" },
        { op: "add", path: "/amendmentNoticeDate", value: "2026-05-19" },
        { op: "add", path: "/lastReviewDate", value: "2026-05-19" },
        { op: "add", path: "/representationsDueDate", value: "2026-06-02" },
        { op: "add", path: "/nextReviewDueDate", value: "2027-05-18" },
      ],
      hits: [{ pointer: "/amendmentNoticeDate", related: ["/reviewMeetingDate"] }],
    },
    {
      name: "a notice that has not led to a plan yet",
      patch: [
        ...asAmended,
        { op: "add", path: "/status", value: "amendmentNotice" },
        { op: "add", path: "/reviewMeetingDate", value: "2026-03-20" },
      ],
      hits: [{ pointer: "/amendmentNoticeDate", related: ["/reviewMeetingDate"] }],
    },
    {
      name: "a late notice, and the plan issued on the last day of twelve weeks",
      patch: [
        ...asAmended,
        { op: "add", path: "/reviewMeetingDate", value: "2026-04-20" },
        { op: "add", path: "/amendmentNoticeDate", value: "2026-05-19" },
        { op: "add", path: "/lastReviewDate", value: "2026-05-19" },
        { op: "add", path: "/representationsDueDate", value: "2026-06-02" },
        { op: "add", path: "/nextReviewDueDate", value: "2027-05-18" },
        { op: "add", path: "/reviewMeetingDate", value: "2026-04-17" },
      ],
      hits: [{ pointer: "/amendmentNoticeDate", related: ["/reviewMeetingDate"] }],
    },
  ],
};
