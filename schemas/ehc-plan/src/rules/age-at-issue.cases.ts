import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

const born = (date: string) => ({ op: "replace", path: "/child/dateOfBirth", value: date }) as const;

const issued = (date: string) =>
  [
    { op: "replace", path: "/issuedDate", value: date },
    { op: "replace", path: "/firstIssuedDate", value: date },
  ] as const;

const first = [{ pointer: "/firstIssuedDate", related: ["/child/dateOfBirth"] }] as const;

/** Boundary cases of `ageAtIssue`. */
export const ageAtIssueCases: RuleCases = {
  rule: "ehc-plan/age-at-issue",
  pass: [
    { name: "on the eve of the 25th birthday", patch: [...asYoungPerson, born("2001-07-11")] },
    {
      name: "kept up and amended at 25",
      patch: [
        ...asYoungPerson,
        born("2001-06-10"),
        { op: "replace", path: "/status", value: "amendedFinal" },
        { op: "replace", path: "/issueReason", value: "amendWithoutReview" },
        { op: "replace", path: "/version", value: 2 },
        { op: "add", path: "/supersedes", value: { version: 1, issuedDate: "2025-11-03" } },
        { op: "replace", path: "/firstIssuedDate", value: "2025-11-03" },
        { op: "replace", path: "/nextReviewDueDate", value: "2026-11-02" },
      ],
    },
    {
      name: "amended at 25, no first day of issue on the record",
      patch: [
        ...asYoungPerson,
        born("2001-06-10"),
        { op: "replace", path: "/status", value: "amendedFinal" },
        { op: "replace", path: "/issueReason", value: "amendWithoutReview" },
        { op: "replace", path: "/version", value: 2 },
        { op: "add", path: "/supersedes", value: { version: 1 } },
        { op: "remove", path: "/firstIssuedDate" },
      ],
    },
    {
      name: "born on 29 February, on the eve of 1 March of the year in which the 25th birthday falls",
      patch: [
        ...asYoungPerson,
        born("2000-02-29"),
        ...issued("2025-02-28"),
        { op: "remove", path: "/draftSentDate" },
        { op: "remove", path: "/decisionToAssessDate" },
        { op: "remove", path: "/requestReceivedDate" },
        { op: "replace", path: "/nextReviewDueDate", value: "2026-02-27" },
      ],
    },
    {
      name: "at 25, and nothing says that it is the first plan",
      patch: [
        ...asYoungPerson,
        born("2001-07-10"),
        { op: "remove", path: "/firstIssuedDate" },
        { op: "remove", path: "/version" },
        { op: "remove", path: "/issueReason" },
      ],
    },
    {
      name: "at 25, the second version",
      patch: [
        ...asYoungPerson,
        born("2001-07-10"),
        { op: "remove", path: "/firstIssuedDate" },
        { op: "add", path: "/version", value: 2 },
        { op: "remove", path: "/issueReason" },
      ],
    },
  ],
  fail: [
    { name: "on the 25th birthday", patch: [...asYoungPerson, born("2001-07-10")], hits: first },
    {
      name: "at 25, the day known as the day of issue only",
      patch: [...asYoungPerson, born("2001-07-10"), { op: "remove", path: "/firstIssuedDate" }],
      hits: [{ pointer: "/issuedDate", related: ["/child/dateOfBirth"] }],
    },
    {
      name: "on the day before the birth",
      patch: [born("2026-07-11")],
      hits: first,
      also: [{ rule: "ehc-plan/nothing-before-birth", pointer: "/child/dateOfBirth" }],
    },
    {
      name: "at 25, the first version, no reason stated",
      patch: [
        ...asYoungPerson,
        born("2001-07-10"),
        { op: "remove", path: "/firstIssuedDate" },
        { op: "remove", path: "/issueReason" },
      ],
      hits: [{ pointer: "/issuedDate", related: ["/child/dateOfBirth"] }],
    },
    {
      name: "at 25, after the initial assessment, no number of the version",
      patch: [
        ...asYoungPerson,
        born("2001-07-10"),
        { op: "remove", path: "/firstIssuedDate" },
        { op: "remove", path: "/version" },
      ],
      hits: [{ pointer: "/issuedDate", related: ["/child/dateOfBirth"] }],
    },
  ],
};
