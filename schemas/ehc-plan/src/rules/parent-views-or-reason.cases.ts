import type { RuleCases } from "@send-standards/core";
import { asYear10 } from "./support/as-year-10.ts";

/** The young person holds the rights and gets the plan. */
const asHolder = [
  { op: "replace", path: "/people/0/isRightsHolder", value: false },
  { op: "replace", path: "/distribution/0/recipient", value: "youngPerson" },
] as const;

/** A plan that was issued on 26 or 27 June 2026, the last day of compulsory school age of this year group and the day after. */
const issuedOn = (date: string) =>
  [
    ...asYear10,
    { op: "replace", path: "/issuedDate", value: date },
    { op: "replace", path: "/firstIssuedDate", value: date },
    { op: "replace", path: "/signatory/signedDate", value: date },
    { op: "replace", path: "/draftSentDate", value: "2026-06-01" },
    { op: "replace", path: "/representationsDueDate", value: "2026-06-15" },
    { op: "replace", path: "/nextReviewDueDate", value: "2027-06-20" },
    { op: "replace", path: "/child/ncYear", value: "11" },
  ] as const;

/** Boundary cases of `parentViewsOrReason`. */
export const parentViewsOrReasonCases: RuleCases = {
  rule: "ehc-plan/parent-views-or-reason",
  pass: [
    {
      name: "over compulsory school age at 15: the day after the leaving date",
      patch: [
        ...issuedOn("2026-06-27"),
        ...asHolder,
        { op: "replace", path: "/child/dateOfBirth", value: "2010-07-20" },
        { op: "remove", path: "/sections/A/parentViews" },
      ],
    },
    {
      name: "a young person when judged, a child when the plan was issued, with the reason",
      patch: [
        ...issuedOn("2026-06-26"),
        { op: "replace", path: "/child/dateOfBirth", value: "2010-07-20" },
        { op: "remove", path: "/sections/A/parentViews" },
        { op: "add", path: "/sections/A/parentViewsNotObtained", value: "He asked that his parents not be asked." },
      ],
    },
    {
      name: "no parent who can be traced, with the reason",
      patch: [
        { op: "remove", path: "/sections/A/parentViews" },
        {
          op: "add",
          path: "/sections/A/parentViewsNotObtained",
          value: "He came to the country alone; no parent could be traced and the carer was asked.",
        },
      ],
    },
    {
      name: "a statement of both among those of the child",
      patch: [
        { op: "remove", path: "/sections/A/parentViews" },
        { op: "replace", path: "/sections/A/childViews/0/author", value: "both" },
      ],
    },
    {
      name: "views that were sought and could not be had",
      patch: [
        { op: "remove", path: "/sections/A/parentViews" },
        { op: "add", path: "/sections/A/consultationMethods/-", value: "notObtained" },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        { op: "add", path: "/sections/A/parentViews", value: [] },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "neither views nor a reason",
      patch: [{ op: "add", path: "/sections/A/parentViews", value: [] }],
      hits: ["/sections/A/parentViews"],
    },
    {
      name: "on the last day of compulsory school age",
      patch: [
        ...issuedOn("2026-06-26"),
        { op: "replace", path: "/child/dateOfBirth", value: "2010-07-20" },
        { op: "remove", path: "/sections/A/parentViews" },
      ],
      hits: ["/sections/A/parentViews"],
    },
    {
      name: "sixteen and still of compulsory school age",
      patch: [
        ...issuedOn("2026-06-26"),
        { op: "replace", path: "/child/dateOfBirth", value: "2009-10-10" },
        { op: "remove", path: "/sections/A/parentViews" },
      ],
      hits: ["/sections/A/parentViews"],
    },
  ],
};
