import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

/** The boundary cases of `firstPlanWithinTwentyWeeks`. */
export const firstPlanWithinTwentyWeeksCases: RuleCases = {
  rule: "ehc-plan/first-plan-within-twenty-weeks",
  pass: [
    {
      name: "on the last day of twenty weeks",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2026-02-20" },
        { op: "add", path: "/decisionToAssessDate", value: "2026-04-03" },
      ],
    },
    { name: "no request on the record", patch: [{ op: "remove", path: "/requestReceivedDate" }] },
    {
      name: "a refusal to assess was overturned: 40 weeks after the request",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2025-10-03" },
        { op: "add", path: "/issueReason", value: "tribunalOrder" },
      ],
    },
    {
      name: "the authority gave way in an appeal",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2025-10-03" },
        { op: "add", path: "/issueReason", value: "concession" },
      ],
    },
    {
      name: "mediation agreed on a later day",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2025-10-03" },
        { op: "add", path: "/issueReason", value: "mediation" },
      ],
    },
    {
      name: "the school was shut for six weeks, with a dated exception",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2026-02-19" },
        { op: "add", path: "/decisionToAssessDate", value: "2026-04-02" },
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [
            { ground: "SCHOOL-CLOSED", from: "2026-04-20", to: "2026-06-01", effect: "The school's advice came late." },
          ],
        },
      ],
    },
    {
      name: "after an order to assess, late because the school was shut for six weeks, with a dated exception",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2025-10-03" },
        { op: "add", path: "/decisionToAssessDate", value: "2026-03-20" },
        { op: "add", path: "/issueReason", value: "tribunalOrder" },
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [
            { ground: "SCHOOL-CLOSED", from: "2026-04-20", to: "2026-06-01", effect: "The school's advice came late." },
          ],
        },
      ],
    },
    {
      name: "an amended plan",
      patch: [
        ...asAmended,
        { op: "add", path: "/requestReceivedDate", value: "2025-01-10" },
        { op: "add", path: "/decisionToAssessDate", value: "2025-02-10" },
        { op: "remove", path: "/draftSentDate" },
      ],
    },
    {
      name: "a draft",
      patch: [
        ...asDraft,
        { op: "add", path: "/requestReceivedDate", value: "2026-01-10" },
        { op: "add", path: "/decisionToAssessDate", value: "2026-02-10" },
      ],
    },
    {
      name: "late in June 2020 for a coronavirus reason",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2020-01-13" },
        { op: "add", path: "/decisionToAssessDate", value: "2020-02-20" },
        { op: "add", path: "/draftSentDate", value: "2020-06-01" },
        { op: "add", path: "/representationsDueDate", value: "2020-06-15" },
        { op: "add", path: "/issuedDate", value: "2020-06-26" },
        { op: "add", path: "/firstIssuedDate", value: "2020-06-26" },
        { op: "add", path: "/nextReviewDueDate", value: "2021-06-25" },
        { op: "add", path: "/signatory/signedDate", value: "2020-06-26" },
        { op: "add", path: "/sections/G/agreement/date", value: "2020-06-20" },
        { op: "add", path: "/responsibleCommissioners", value: [{ name: "a clinical commissioning group" }] },
      ],
    },
  ],
  fail: [
    {
      name: "one day after twenty weeks",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2026-02-19" },
        { op: "add", path: "/decisionToAssessDate", value: "2026-04-02" },
      ],
      hits: [{ pointer: "/issuedDate", related: ["/requestReceivedDate"] }],
    },
  ],
};
