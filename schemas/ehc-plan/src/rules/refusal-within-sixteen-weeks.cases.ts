import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

/** The boundary cases of `refusalWithinSixteenWeeks`. */
export const refusalWithinSixteenWeeksCases: RuleCases = {
  rule: "ehc-plan/refusal-within-sixteen-weeks",
  pass: [
    {
      name: "on the last day of sixteen weeks",
      patch: [
        ...asDraft,
        { op: "add", path: "/status", value: "notIssued" },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-06-22", appealRight: true, mediation: true, adviceServices: true },
        },
      ],
    },
    {
      name: "the day of the notice is not recorded",
      patch: [...asDraft, { op: "add", path: "/status", value: "notIssued" }],
    },
    {
      name: "a dated exception",
      patch: [
        ...asDraft,
        { op: "add", path: "/status", value: "notIssued" },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-06-23", appealRight: true, mediation: true, adviceServices: true },
        },
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [{ ground: "ABSENT", from: "2026-05-01", to: "2026-06-02", effect: "The family was abroad." }],
        },
      ],
    },
    {
      name: "after an order to assess",
      patch: [
        ...asDraft,
        { op: "add", path: "/status", value: "notIssued" },
        { op: "add", path: "/issueReason", value: "tribunalOrder" },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-09-23", appealRight: true, mediation: true, adviceServices: true },
        },
      ],
    },
    {
      name: "a plan that was issued",
      patch: [
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-07-10", appealRight: true, mediation: true, adviceServices: true },
        },
      ],
    },
    {
      name: "late in June 2020 for a coronavirus reason",
      patch: [
        ...asDraft,
        { op: "add", path: "/status", value: "notIssued" },
        { op: "add", path: "/issueReason", value: "initialAssessment" },
        { op: "add", path: "/requestReceivedDate", value: "2020-02-10" },
        { op: "add", path: "/decisionToAssessDate", value: "2020-03-16" },
        { op: "add", path: "/draftSentDate", value: "2020-06-08" },
        { op: "add", path: "/representationsDueDate", value: "2020-06-22" },
        { op: "remove", path: "/responsibleCommissioners" },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2020-06-26", appealRight: true, mediation: true, adviceServices: true },
        },
      ],
    },
  ],
  fail: [
    {
      name: "one day after sixteen weeks",
      patch: [
        ...asDraft,
        { op: "add", path: "/status", value: "notIssued" },
        { op: "add", path: "/issueReason", value: "initialAssessment" },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-06-23", appealRight: true, mediation: true, adviceServices: true },
        },
      ],
      hits: [{ pointer: "/appealNotice/sentDate", related: ["/requestReceivedDate"] }],
    },
    {
      name: "a year after it",
      patch: [
        { op: "add", path: "/status", value: "notIssued" },
        { op: "add", path: "/requestReceivedDate", value: "2025-06-02" },
        { op: "add", path: "/decisionToAssessDate", value: "2025-07-02" },
        { op: "add", path: "/draftSentDate", value: "2025-09-02" },
        { op: "add", path: "/representationsDueDate", value: "2025-09-16" },
        { op: "remove", path: "/version" },
        { op: "remove", path: "/issuedDate" },
        { op: "remove", path: "/firstIssuedDate" },
        { op: "remove", path: "/nextReviewDueDate" },
        { op: "remove", path: "/signatory" },
        { op: "remove", path: "/distribution" },
        { op: "remove", path: "/sections/I/placement" },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-06-23", appealRight: true, mediation: true, adviceServices: true },
        },
      ],
      hits: [{ pointer: "/appealNotice/sentDate", related: ["/requestReceivedDate"] }],
    },
  ],
};
