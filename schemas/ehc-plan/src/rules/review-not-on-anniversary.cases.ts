import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";

const due = (date: string) => ({ op: "replace", path: "/nextReviewDueDate", value: date }) as const;

const broken = ["/nextReviewDueDate"] as const;

/** Boundary cases of `reviewNotOnAnniversary`. */
export const reviewNotOnAnniversaryCases: RuleCases = {
  rule: "ehc-plan/review-not-on-anniversary",
  pass: [
    { name: "the eve of the anniversary of the first issue", patch: [due("2027-07-09")] },
    { name: "the eve of the anniversary of the last review", patch: [...asAmended, due("2027-05-14")] },
    {
      name: "the anniversary of a plan that followed a reassessment",
      patch: [
        ...asAmended,
        { op: "replace", path: "/issueReason", value: "reassessment" },
        { op: "remove", path: "/amendmentNoticeDate" },
        { op: "remove", path: "/reviewMeetingDate" },
        due("2027-07-10"),
      ],
    },
    {
      name: "in custody",
      patch: [due("2027-07-10"), { op: "add", path: "/child/inYouthAccommodation", value: true }],
    },
    { name: "the first year is over and no review is named", patch: [due("2027-07-10")], asOf: "2027-07-10" },
    {
      name: "notice to cease was given",
      patch: [
        { op: "add", path: "/issuedDate", value: "2026-07-10" },
        { op: "add", path: "/firstIssuedDate", value: "2026-07-10" },
        { op: "add", path: "/nextReviewDueDate", value: "2027-07-10" },
        { op: "replace", path: "/status", value: "ceaseNoticed" },
      ],
    },
  ],
  fail: [
    {
      name: "the anniversary of the first issue",
      patch: [
        { op: "add", path: "/issuedDate", value: "2026-07-10" },
        { op: "add", path: "/firstIssuedDate", value: "2026-07-10" },
        { op: "add", path: "/nextReviewDueDate", value: "2027-07-10" },
      ],
      hits: broken,
    },
    {
      name: "the anniversary, on the last day of the first year",
      patch: [due("2027-07-10")],
      asOf: "2027-07-09",
      hits: broken,
    },
    {
      name: "the anniversary of the last review",
      patch: [...asAmended, due("2027-05-15")],
      hits: broken,
    },
    {
      name: "three months to the day after the move",
      patch: [
        ...asAmended,
        { op: "add", path: "/formerAuthority", value: "203" },
        { op: "replace", path: "/issuedDate", value: "2025-12-01" },
        { op: "remove", path: "/amendmentNoticeDate" },
        { op: "remove", path: "/reviewMeetingDate" },
        { op: "replace", path: "/lastReviewDate", value: "2025-09-25" },
        { op: "add", path: "/transferDate", value: "2026-09-16" },
        due("2026-12-16"),
      ],
      hits: broken,
    },
  ],
};
