import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

const due = (date: string) => ({ op: "replace", path: "/nextReviewDueDate", value: date }) as const;

/** The base plan, issued and last reviewed long ago. */
const reviewed = (firstIssued: string, lastReview: string) =>
  [
    { op: "replace", path: "/issuedDate", value: firstIssued },
    { op: "replace", path: "/firstIssuedDate", value: firstIssued },
    { op: "remove", path: "/draftSentDate" },
    { op: "remove", path: "/requestReceivedDate" },
    { op: "remove", path: "/decisionToAssessDate" },
    { op: "add", path: "/lastReviewDate", value: lastReview },
    { op: "replace", path: "/responsibleCommissioners", value: [{ name: "Example health body" }] },
  ] as const;

const reassessed = [
  ...asAmended,
  { op: "replace", path: "/issueReason", value: "reassessment" },
  { op: "remove", path: "/amendmentNoticeDate" },
  { op: "remove", path: "/reviewMeetingDate" },
  { op: "replace", path: "/lastReviewDate", value: "2025-01-20" },
] as const;

const movedIn = [
  ...asAmended,
  { op: "add", path: "/formerAuthority", value: "203" },
  { op: "replace", path: "/issuedDate", value: "2025-12-01" },
  { op: "remove", path: "/amendmentNoticeDate" },
  { op: "remove", path: "/reviewMeetingDate" },
  { op: "replace", path: "/lastReviewDate", value: "2025-09-25" },
  { op: "add", path: "/transferDate", value: "2026-09-16" },
] as const;

const broken = ["/nextReviewDueDate"] as const;

/** Boundary cases of `reviewWithinTwelveMonths`. */
export const reviewWithinTwelveMonthsCases: RuleCases = {
  rule: "ehc-plan/review-within-twelve-months",
  pass: [
    { name: "first review on its last day, the eve of the anniversary", patch: [due("2027-07-09")] },
    { name: "next review on its last day", patch: [...asAmended, due("2027-05-14")] },
    {
      name: "last reviewed on 29 February",
      patch: [...reviewed("2023-03-10", "2024-02-29"), due("2025-02-28")],
      asOf: "2024-11-25",
    },
    {
      name: "replaced after a reassessment, reviewed twelve months from then although the last review is long ago",
      patch: [...reassessed, due("2027-07-10")],
    },
    {
      name: "moved in ten weeks ago, last reviewed 14 months ago, due on the last day of three months",
      patch: [...movedIn, due("2026-12-15")],
    },
    {
      name: "moved in long after the last review, but no day of transfer on the record",
      patch: [...movedIn, { op: "remove", path: "/transferDate" }, due("2027-11-20")],
    },
    {
      name: "in custody, where no review is due",
      patch: [due("2028-07-10"), { op: "add", path: "/child/inYouthAccommodation", value: true }],
    },
    { name: "kept during detention", patch: [due("2028-07-10"), { op: "replace", path: "/status", value: "kept" }] },
    {
      name: "the first year is over and the record names no review, though there may have been one",
      patch: [due("2028-06-30")],
      asOf: "2027-07-10",
    },
    {
      name: "an amended plan whose last review is not on the record",
      patch: [...asAmended, { op: "remove", path: "/lastReviewDate" }, due("2027-07-01")],
    },
    {
      name: "issued long after the last review: a reassessment may lie between",
      patch: [
        ...asAmended,
        { op: "replace", path: "/issueReason", value: "amendWithoutReview" },
        { op: "remove", path: "/reviewMeetingDate" },
        { op: "replace", path: "/firstIssuedDate", value: "2024-02-05" },
        { op: "replace", path: "/lastReviewDate", value: "2025-01-20" },
        due("2027-02-20"),
      ],
    },
    {
      name: "a limit that ended while coronavirus excused delays",
      patch: [...reviewed("2018-03-10", "2019-06-12"), due("2020-09-01")],
      asOf: "2020-08-01",
    },
    { name: "a draft", patch: [...asDraft, { op: "add", path: "/nextReviewDueDate", value: "2028-07-10" }] },
    {
      name: "a plan under another regime",
      patch: [{ op: "replace", path: "/legalRegime", value: "reform-draft" }, due("2028-07-10")],
    },
  ],
  fail: [
    {
      name: "first review two months late",
      patch: [{ op: "add", path: "/nextReviewDueDate", value: "2027-09-10" }],
      hits: broken,
    },
    { name: "first review on the day after the anniversary", patch: [due("2027-07-11")], hits: broken },
    {
      name: "next review on the day after the anniversary, though within a year of the amendment",
      patch: [...asAmended, due("2027-05-16")],
      hits: broken,
    },
    {
      name: "last reviewed on 29 February, due two days after the last day",
      patch: [...reviewed("2023-03-10", "2024-02-29"), due("2025-03-02")],
      asOf: "2024-11-25",
      hits: broken,
    },
    {
      name: "on the day after the anniversary of a reassessment",
      patch: [...reassessed, due("2027-07-11")],
      hits: broken,
    },
    {
      name: "moved in, due two days after three months",
      patch: [...movedIn, due("2026-12-17")],
      hits: broken,
    },
    {
      name: "moved in soon after a review, due two days after twelve months",
      patch: [...movedIn, { op: "replace", path: "/lastReviewDate", value: "2026-06-25" }, due("2027-06-26")],
      hits: broken,
    },
    {
      name: "a limit that ended the day before coronavirus excused delays",
      patch: [...reviewed("2018-03-10", "2019-05-01"), due("2020-09-01")],
      asOf: "2020-08-01",
      hits: broken,
    },
    {
      name: "issued on the last day on which the review was due, the next one late",
      patch: [
        ...asAmended,
        { op: "replace", path: "/issueReason", value: "amendWithoutReview" },
        { op: "remove", path: "/reviewMeetingDate" },
        { op: "replace", path: "/firstIssuedDate", value: "2024-02-05" },
        { op: "replace", path: "/lastReviewDate", value: "2025-07-11" },
        due("2027-02-20"),
      ],
      hits: [...broken],
    },
  ],
};
