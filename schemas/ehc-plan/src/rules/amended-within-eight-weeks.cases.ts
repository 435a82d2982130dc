import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";

const notice = (date: string) => ({ op: "add", path: "/amendmentNoticeDate", value: date }) as const;
const reason = (code: string) => ({ op: "replace", path: "/issueReason", value: code }) as const;
const noMeeting = [
  { op: "remove", path: "/reviewMeetingDate" },
  { op: "remove", path: "/reviewType" },
] as const;

const late = [{ pointer: "/issuedDate", related: ["/amendmentNoticeDate"] }] as const;

/** An amendment of 2020, with notice on `noticed`. */
const in2020 = (noticed: string) =>
  [
    ...asAmended,
    ...noMeeting,
    notice(noticed),
    { op: "remove", path: "/draftSentDate" },
    { op: "replace", path: "/issuedDate", value: "2020-11-20" },
    { op: "replace", path: "/firstIssuedDate", value: "2019-11-01" },
    { op: "replace", path: "/supersedes", value: { version: 1 } },
    { op: "replace", path: "/lastReviewDate", value: "2020-03-03" },
    { op: "replace", path: "/nextReviewDueDate", value: "2021-03-02" },
  ] as const;

/** Boundary cases of `amendedWithinEightWeeks`. */
export const amendedWithinEightWeeksCases: RuleCases = {
  rule: "ehc-plan/amended-within-eight-weeks",
  pass: [
    { name: "on the last day of eight weeks", patch: [...asAmended] },
    { name: "no notice on the record", patch: [...asAmended, { op: "remove", path: "/amendmentNoticeDate" }] },
    {
      name: "amended without a review, seven weeks after the notice",
      patch: [
        ...asAmended,
        ...noMeeting,
        reason("amendWithoutReview"),
        notice("2026-05-22"),
        { op: "replace", path: "/representationsDueDate", value: "2026-06-05" },
      ],
    },
    { name: "by order of the Tribunal", patch: [...asAmended, reason("tribunalOrder"), notice("2026-04-30")] },
    {
      name: "after the authority gave way in an appeal",
      patch: [...asAmended, reason("concession"), notice("2026-04-30")],
    },
    { name: "agreed in mediation with a later day", patch: [...asAmended, reason("mediation"), notice("2026-04-30")] },
    {
      name: "no reason stated: it may have been an order",
      patch: [...asAmended, notice("2026-04-30"), { op: "remove", path: "/issueReason" }],
    },
    {
      name: "a notice that has not led to an amendment",
      patch: [...asAmended, { op: "replace", path: "/status", value: "amendmentNotice" }, notice("2026-04-30")],
    },
    { name: "a notice long ago, after which the authority decided not to amend", patch: [notice("2026-08-03")] },
    { name: "eight weeks that ended on 24 September 2020", patch: [...in2020("2020-07-30")] },
  ],
  fail: [
    { name: "one day after eight weeks", patch: [...asAmended, notice("2026-05-14")], hits: late },
    {
      name: "one day after eight weeks, without a review",
      patch: [...asAmended, ...noMeeting, reason("amendWithoutReview"), notice("2026-05-14")],
      hits: late,
    },
    {
      name: "one day after eight weeks, before a move to the next phase",
      patch: [...asAmended, reason("phaseTransfer"), notice("2026-05-14")],
      hits: late,
    },
    { name: "eight weeks that ended on 25 September 2020", patch: [...in2020("2020-07-31")], hits: late },
  ],
};
