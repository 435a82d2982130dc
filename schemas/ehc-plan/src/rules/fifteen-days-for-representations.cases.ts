import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";

const servedAndIssued = (served: string, issued: string) =>
  [
    { op: "add", path: "/draftSentDate", value: served },
    { op: "remove", path: "/representationsDueDate" },
    { op: "add", path: "/issuedDate", value: issued },
    { op: "add", path: "/firstIssuedDate", value: issued },
  ] as const;

const issueBroken = [{ pointer: "/issuedDate", related: ["/draftSentDate"] }] as const;

/** Boundary cases of `fifteenDaysForRepresentations`. */
export const fifteenDaysForRepresentationsCases: RuleCases = {
  rule: "ehc-plan/fifteen-days-for-representations",
  pass: [
    { name: "served on the 1st, issued on the 16th", patch: [...servedAndIssued("2026-07-01", "2026-07-16")] },
    { name: "no day of service on the record", patch: [{ op: "remove", path: "/draftSentDate" }] },
    {
      name: "served on the 1st, agreed on the 8th, issued on the 10th",
      patch: [
        ...servedAndIssued("2026-07-01", "2026-07-10"),
        { op: "add", path: "/familyAgreedEarlyDate", value: "2026-07-08" },
      ],
    },
    {
      name: "agreed on the day of issue",
      patch: [
        ...servedAndIssued("2026-07-01", "2026-07-10"),
        { op: "add", path: "/familyAgreedEarlyDate", value: "2026-07-10" },
      ],
    },
    {
      name: "a first plan by order of the Tribunal",
      patch: [
        ...servedAndIssued("2026-07-01", "2026-07-10"),
        { op: "replace", path: "/issueReason", value: "tribunalOrder" },
      ],
    },
    {
      name: "an amended plan",
      patch: [...asAmended, { op: "replace", path: "/draftSentDate", value: "2026-07-01" }],
    },
    {
      name: "a detained child, whose plan is made under other rules",
      patch: [
        ...servedAndIssued("2026-07-01", "2026-07-10"),
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "the second version, with nothing about the first",
      patch: [...servedAndIssued("2026-07-01", "2026-07-15"), { op: "add", path: "/version", value: 2 }],
    },
    {
      name: "it replaces another version",
      patch: [
        ...servedAndIssued("2026-07-01", "2026-07-15"),
        { op: "add", path: "/supersedes", value: { issuedDate: "2025-07-11" } },
      ],
    },
    {
      name: "the first plan was issued a year before",
      patch: [
        ...servedAndIssued("2026-07-01", "2026-07-15"),
        { op: "add", path: "/firstIssuedDate", value: "2025-07-11" },
      ],
    },
    {
      name: "notice to cease was given, and neither number nor reason is on the record",
      patch: [
        ...servedAndIssued("2026-07-01", "2026-07-15"),
        { op: "add", path: "/status", value: "ceaseNoticed" },
        { op: "remove", path: "/version" },
        { op: "remove", path: "/issueReason" },
      ],
    },
  ],
  fail: [
    {
      name: "served on the 1st, issued on the 15th",
      patch: [...servedAndIssued("2026-07-01", "2026-07-15")],
      hits: issueBroken,
    },
    {
      name: "the family was given ten days, and the plan was issued on the eleventh: said once",
      patch: [
        ...servedAndIssued("2026-07-01", "2026-07-11"),
        { op: "add", path: "/representationsDueDate", value: "2026-07-10" },
      ],
      hits: issueBroken,
    },
    {
      name: "issued on the day of service",
      patch: [...servedAndIssued("2026-07-10", "2026-07-10")],
      hits: issueBroken,
    },
    {
      name: "agreed the day after the issue",
      patch: [
        ...servedAndIssued("2026-07-01", "2026-07-10"),
        { op: "add", path: "/familyAgreedEarlyDate", value: "2026-07-11" },
      ],
      hits: issueBroken,
    },
    {
      name: "no reason of issue stated, never amended",
      patch: [...servedAndIssued("2026-07-01", "2026-07-15"), { op: "remove", path: "/issueReason" }],
      hits: issueBroken,
    },
    {
      name: "issued on the day of service, when the time was closed: said once",
      patch: [
        ...servedAndIssued("2026-07-10", "2026-07-10"),
        { op: "add", path: "/representationsDueDate", value: "2026-07-10" },
      ],
      hits: issueBroken,
    },
    {
      name: "the family was given fourteen days, and the plan was issued on the fifteenth: said once",
      patch: [
        ...servedAndIssued("2026-07-01", "2026-07-15"),
        { op: "add", path: "/representationsDueDate", value: "2026-07-14" },
      ],
      hits: issueBroken,
    },
    {
      name: "no number of the version, never amended",
      patch: [...servedAndIssued("2026-07-01", "2026-07-15"), { op: "remove", path: "/version" }],
      hits: issueBroken,
    },
    {
      name: "notice to cease was given to a first version, no reason stated",
      patch: [
        ...servedAndIssued("2026-07-01", "2026-07-15"),
        { op: "add", path: "/status", value: "ceaseNoticed" },
        { op: "remove", path: "/issueReason" },
      ],
      hits: issueBroken,
    },
    {
      name: "notice to cease was given, after the initial assessment",
      patch: [
        ...servedAndIssued("2026-07-01", "2026-07-15"),
        { op: "add", path: "/status", value: "ceaseNoticed" },
        { op: "remove", path: "/version" },
      ],
      hits: issueBroken,
    },
  ],
};
