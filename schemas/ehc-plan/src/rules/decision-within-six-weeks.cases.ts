import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

/** The boundary cases of `decisionWithinSixWeeks`. */
export const decisionWithinSixWeeksCases: RuleCases = {
  rule: "ehc-plan/decision-within-six-weeks",
  pass: [
    {
      name: "on the last day of six weeks",
      patch: [{ op: "add", path: "/decisionToAssessDate", value: "2026-04-13" }],
    },
    {
      name: "no request: the clock of another day is not on the record",
      patch: [
        { op: "remove", path: "/requestReceivedDate" },
        { op: "add", path: "/decisionToAssessDate", value: "2026-05-20" },
      ],
    },
    {
      name: "a health visitor brought the child to attention, and the clock runs from then",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2026-03-20" },
        { op: "add", path: "/decisionToAssessDate", value: "2026-05-01" },
      ],
    },
    {
      name: "request in July, the school shut for the summer, decided after eight weeks with a dated exception",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2025-07-14" },
        { op: "add", path: "/decisionToAssessDate", value: "2025-09-08" },
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [
            { ground: "SCHOOL-CLOSED", from: "2025-07-21", to: "2025-09-02", effect: "The head could not be asked." },
          ],
        },
      ],
    },
    {
      name: "an exception without days takes the breach away too",
      patch: [
        { op: "add", path: "/decisionToAssessDate", value: "2026-04-27" },
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [{ ground: "EXCEPTIONAL", from: "2026-03-10", effect: "A parent was in hospital." }],
        },
      ],
    },
    {
      name: "a refusal to assess was overturned by the Tribunal",
      patch: [
        { op: "add", path: "/decisionToAssessDate", value: "2026-05-20" },
        { op: "add", path: "/issueReason", value: "tribunalOrder" },
      ],
    },
    {
      name: "the authority gave way in an appeal",
      patch: [
        { op: "add", path: "/decisionToAssessDate", value: "2026-05-20" },
        { op: "add", path: "/references", value: { appeal: "EH-1" } },
      ],
    },
    {
      name: "no reason for the issue is stated",
      patch: [
        { op: "add", path: "/decisionToAssessDate", value: "2026-05-20" },
        { op: "remove", path: "/issueReason" },
      ],
    },
    {
      name: "the limit fell in the coronavirus months",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2020-03-30" },
        { op: "add", path: "/decisionToAssessDate", value: "2020-06-10" },
        { op: "add", path: "/draftSentDate", value: "2020-06-15" },
        { op: "add", path: "/representationsDueDate", value: "2020-06-29" },
        { op: "add", path: "/issuedDate", value: "2020-07-10" },
        { op: "add", path: "/firstIssuedDate", value: "2020-07-10" },
        { op: "add", path: "/nextReviewDueDate", value: "2021-07-09" },
        { op: "add", path: "/signatory/signedDate", value: "2020-07-10" },
        { op: "add", path: "/sections/G/agreement/date", value: "2020-07-01" },
        { op: "add", path: "/responsibleCommissioners", value: [{ name: "a clinical commissioning group" }] },
      ],
    },
  ],
  fail: [
    {
      name: "one day after six weeks",
      patch: [{ op: "add", path: "/decisionToAssessDate", value: "2026-04-14" }],
      hits: [{ pointer: "/decisionToAssessDate", related: ["/requestReceivedDate"] }],
    },
    {
      name: "in a draft",
      patch: [...asDraft, { op: "add", path: "/decisionToAssessDate", value: "2026-04-14" }],
      hits: [{ pointer: "/decisionToAssessDate", related: ["/requestReceivedDate"] }],
    },
  ],
};
