import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

const withoutUpn = { op: "remove", path: "/child/identifiers/upn" } as const;

const born = (date: string) => ({ op: "replace", path: "/child/dateOfBirth", value: date }) as const;

/** Five on 31 March 2026 or 1 April 2026: of compulsory school age from 31 March, or from 31 August. */
const inReception = { op: "replace", path: "/child/ncYear", value: "R" } as const;

/** Boundary cases of `upnOrReason`. */
export const upnOrReasonCases: RuleCases = {
  rule: "ehc-plan/upn-or-reason",
  pass: [
    {
      name: "the reason",
      patch: [withoutUpn, { op: "add", path: "/child/identifiers/upnUnknownReason", value: "UN3" }],
    },
    {
      name: "five, and not of compulsory school age until 31 August",
      patch: [withoutUpn, inReception, born("2021-04-01")],
    },
    {
      name: "over compulsory school age",
      patch: [...asYoungPerson, withoutUpn],
    },
    {
      name: "issued on the day after compulsory school age",
      patch: [
        ...asYoungPerson,
        withoutUpn,
        born("2010-07-20"),
        { op: "replace", path: "/child/ncYear", value: "11" },
        { op: "replace", path: "/issuedDate", value: "2026-06-27" },
        { op: "replace", path: "/firstIssuedDate", value: "2026-06-27" },
        { op: "replace", path: "/draftSentDate", value: "2026-06-05" },
        { op: "replace", path: "/nextReviewDueDate", value: "2027-06-01" },
      ],
      asOf: "2026-06-27",
    },
    {
      name: "issued on the day before compulsory school age",
      patch: [
        withoutUpn,
        inReception,
        born("2021-08-31"),
        { op: "replace", path: "/issuedDate", value: "2026-08-30" },
        { op: "replace", path: "/firstIssuedDate", value: "2026-08-30" },
        { op: "replace", path: "/nextReviewDueDate", value: "2027-08-29" },
        { op: "remove", path: "/requestReceivedDate" },
        { op: "remove", path: "/decisionToAssessDate" },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [
        { op: "add", path: "/child/identifiers/upnUnknownReason", value: "UN3" },
        { op: "remove", path: "/child/identifiers/upnUnknownReason" },
        { op: "add", path: "/child/identifiers/upn", value: "P202999919001" },
        { op: "remove", path: "/child/identifiers/upn" },
      ],
      hits: ["/child/identifiers/upn"],
    },
    {
      name: "no identifiers at all",
      patch: [{ op: "remove", path: "/child/identifiers" }],
      hits: ["/child/identifiers/upn"],
    },
    {
      name: "five on 31 March, and of compulsory school age from that day",
      patch: [withoutUpn, inReception, born("2021-03-31")],
      hits: ["/child/identifiers/upn"],
    },
    {
      name: "issued on the last day of compulsory school age",
      patch: [
        ...asYoungPerson,
        withoutUpn,
        born("2010-07-20"),
        { op: "replace", path: "/child/ncYear", value: "11" },
        { op: "replace", path: "/people/0/isRightsHolder", value: true },
        { op: "replace", path: "/distribution/0/recipient", value: "childsParent" },
        { op: "replace", path: "/issuedDate", value: "2026-06-26" },
        { op: "replace", path: "/firstIssuedDate", value: "2026-06-26" },
        { op: "replace", path: "/draftSentDate", value: "2026-06-05" },
        { op: "replace", path: "/nextReviewDueDate", value: "2027-06-01" },
      ],
      asOf: "2026-06-26",
      hits: ["/child/identifiers/upn"],
    },
    {
      name: "issued on the first day of compulsory school age",
      patch: [
        withoutUpn,
        inReception,
        born("2021-08-31"),
        { op: "replace", path: "/issuedDate", value: "2026-08-31" },
        { op: "replace", path: "/firstIssuedDate", value: "2026-08-31" },
        { op: "replace", path: "/nextReviewDueDate", value: "2027-08-30" },
        { op: "remove", path: "/requestReceivedDate" },
        { op: "remove", path: "/decisionToAssessDate" },
      ],
      hits: ["/child/identifiers/upn"],
    },
  ],
};
