import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

const noDate = { op: "remove", path: "/nextReviewDueDate" } as const;

/** Boundary cases of `reviewDatePresent`. */
export const reviewDatePresentCases: RuleCases = {
  rule: "ehc-plan/review-date-present",
  pass: [
    { name: "a date", patch: [] },
    { name: "a draft without", patch: [...asDraft] },
    {
      name: "the plan ends on the last day of its first year",
      patch: [noDate, { op: "add", path: "/endDate", value: "2027-07-09" }],
    },
    {
      name: "in custody, where no review is due",
      patch: [noDate, { op: "add", path: "/child/inYouthAccommodation", value: true }],
    },
    { name: "a version that was replaced", patch: [noDate, { op: "replace", path: "/status", value: "historic" }] },
  ],
  fail: [
    { name: "no date", patch: [noDate], hits: ["/nextReviewDueDate"] },
    {
      name: "the plan ends after its first year",
      patch: [noDate, { op: "add", path: "/endDate", value: "2027-07-10" }],
      hits: ["/nextReviewDueDate"],
    },
  ],
};
