import type { RuleCases } from "@send-standards/core";
import { asRefused } from "./support/as-refused.ts";
import { asUndecided } from "./support/as-undecided.ts";

/** Boundary cases of `censusOutcomesAgree`. */
export const censusOutcomesAgreeCases: RuleCases = {
  rule: "needs-assessment/census-outcomes-agree",
  pass: [
    {
      name: "historical",
      patch: [{ op: "replace", path: "/census", value: { requestOutcome: "H", assessmentOutcome: "H" } }],
    },
    { name: "undecided", patch: [...asUndecided], asOf: "2026-03-20" },
    { name: "refused", patch: [...asRefused] },
    { name: "nothing for the census", patch: [{ op: "remove", path: "/census" }] },
    {
      name: "not yet decided in the census of January, decided in April",
      patch: [
        { op: "replace", path: "/census", value: { collectionYear: 2026, requestSource: "1", requestOutcome: "A" } },
      ],
    },
    {
      name: "not yet decided, on the first day of the year of the collection",
      patch: [
        { op: "replace", path: "/request/receivedDate", value: "2025-12-22" },
        { op: "replace", path: "/familyConsultedDate", value: "2025-12-29" },
        { op: "replace", path: "/decision/date", value: "2026-01-01" },
        { op: "replace", path: "/decision/notifiedDate", value: "2026-01-02" },
        {
          op: "replace",
          path: "/planDecision",
          value: { outcome: "issuePlan", date: "2026-03-09", notifiedDate: "2026-03-09" },
        },
        { op: "replace", path: "/draftSentDate", value: "2026-03-10" },
        { op: "replace", path: "/finalPlan/issuedDate", value: "2026-05-11" },
        { op: "replace", path: "/census", value: { collectionYear: 2026, requestSource: "1", requestOutcome: "A" } },
      ],
    },
    {
      name: "a plan transferred in, which the census calls historical",
      patch: [
        { op: "replace", path: "/origin", value: "planTransferred" },
        { op: "add", path: "/responsibleFromDate", value: "2026-03-02" },
        { op: "replace", path: "/census/assessmentOutcome", value: "H" },
      ],
    },
    {
      name: "decided, and the record has no decision yet",
      patch: [
        ...asUndecided,
        {
          op: "replace",
          path: "/census",
          value: {
            requestSource: "1",
            requestOutcome: "N",
            requestMediation: false,
            requestTribunal: false,
            assessmentOutcome: "N",
            assessmentMediation: false,
            assessmentTribunal: false,
          },
        },
      ],
      asOf: "2026-03-20",
    },
  ],
  fail: [
    {
      name: "undecided, and the record has a decision",
      patch: [{ op: "add", path: "/census/requestOutcome", value: "A" }],
      hits: [{ pointer: "/census/requestOutcome", related: ["/decision/outcome"] }],
    },
    {
      name: "undecided in the census of January, and decided on the last day of the year before",
      patch: [
        { op: "replace", path: "/request/receivedDate", value: "2025-12-01" },
        { op: "replace", path: "/familyConsultedDate", value: "2025-12-08" },
        { op: "replace", path: "/decision/date", value: "2025-12-31" },
        { op: "replace", path: "/decision/notifiedDate", value: "2025-12-31" },
        {
          op: "replace",
          path: "/planDecision",
          value: { outcome: "issuePlan", date: "2026-03-02", notifiedDate: "2026-03-02" },
        },
        { op: "replace", path: "/draftSentDate", value: "2026-03-03" },
        { op: "replace", path: "/finalPlan/issuedDate", value: "2026-04-20" },
        { op: "replace", path: "/census", value: { collectionYear: 2026, requestSource: "1", requestOutcome: "A" } },
      ],
      hits: [{ pointer: "/census/requestOutcome", related: ["/decision/outcome"] }],
    },
    {
      name: "no plan, and the record has one",
      patch: [{ op: "replace", path: "/census/assessmentOutcome", value: "N" }],
      hits: [{ pointer: "/census/assessmentOutcome", related: ["/planDecision/outcome"] }],
    },
    {
      name: "the request decided in this collection, the assessment before it",
      patch: [{ op: "replace", path: "/census/assessmentOutcome", value: "H" }],
      hits: [{ pointer: "/census/assessmentOutcome", related: ["/census/requestOutcome"] }],
    },
  ],
};
