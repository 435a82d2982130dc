import { expect, it } from "vitest";
import type { EhcPlan } from "../../types.ts";
import { base } from "../base.ts";
import { type ReviewClock, reviewClock } from "./review-clock.ts";

const asOf = "2026-11-25";

const starting = (lastDay: string, anniversary: string): ReviewClock => ({ lastDay, lastTolerated: anniversary });

const { firstIssuedDate: _, ...noFirst } = base;
const unknown: EhcPlan = { ...noFirst, status: "amendedFinal" };

it.each<[string, EhcPlan, ReviewClock | undefined]>([
  ["first issue", base, starting("2027-07-09", "2027-07-10")],
  ["first issue, known by the version", noFirst, starting("2027-07-09", "2027-07-10")],
  ["first issue, but a review meeting was held", { ...base, reviewMeetingDate: "2026-10-01" }, undefined],
  ["last review", { ...unknown, lastReviewDate: "2026-05-15" }, starting("2027-05-14", "2027-05-15")],
  ["a review before the first issue", { ...base, lastReviewDate: "2026-01-10" }, starting("2027-07-09", "2027-07-10")],
  ["neither first issue nor review", unknown, undefined],
  [
    "reassessment",
    { ...unknown, issueReason: "reassessment", lastReviewDate: "2025-01-20" },
    starting("2027-07-10", "2027-07-10"),
  ],
  [
    "a review after the reassessment",
    { ...unknown, issueReason: "reassessment", lastReviewDate: "2026-11-20" },
    starting("2027-11-19", "2027-11-20"),
  ],
  ["a transfer without its day", { ...base, formerAuthority: "203" }, undefined],
  ["a transfer by its reason, without its day", { ...base, issueReason: "laTransfer" }, undefined],
  [
    "a transfer shortly before the year is over",
    { ...base, formerAuthority: "203", transferDate: "2027-06-30" },
    starting("2027-09-29", "2027-09-30"),
  ],
  [
    "a transfer early in the year",
    { ...base, formerAuthority: "203", transferDate: "2026-08-03" },
    starting("2027-07-09", "2027-07-10"),
  ],
  ["a version issued after the clock had run out", { ...unknown, lastReviewDate: "2025-01-20" }, undefined],
])("%s", (_name, given, want) => {
  expect(reviewClock(given, asOf)).toEqual(want);
});
