import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

/** Boundary cases of `datesInOrder`. */
export const datesInOrderCases: RuleCases = {
  rule: "ehc-plan/dates-in-order",
  pass: [
    {
      name: "decided on the day of the request",
      patch: [{ op: "replace", path: "/decisionToAssessDate", value: "2026-03-02" }],
    },
    {
      name: "no request: the child was brought to the authority's attention",
      patch: [{ op: "remove", path: "/requestReceivedDate" }],
    },
    {
      name: "no decision and no draft on the record",
      patch: [
        { op: "remove", path: "/decisionToAssessDate" },
        { op: "remove", path: "/draftSentDate" },
      ],
    },
    {
      name: "an amended plan, reviewed before it was issued, with the days of an old request in another order",
      patch: [
        ...asAmended,
        { op: "replace", path: "/draftSentDate", value: "2025-06-10" },
        { op: "replace", path: "/decisionToAssessDate", value: "2025-06-20" },
      ],
    },
  ],
  fail: [
    {
      name: "decided the day before the request",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2026-04-10" },
        { op: "add", path: "/decisionToAssessDate", value: "2026-04-09" },
      ],
      hits: [{ pointer: "/decisionToAssessDate", related: ["/requestReceivedDate"] }],
    },
    {
      name: "drafted the day before the decision",
      patch: [{ op: "replace", path: "/draftSentDate", value: "2026-04-08" }],
      hits: [{ pointer: "/draftSentDate", related: ["/decisionToAssessDate"] }],
    },
    {
      name: "issued the day before the draft, with the family's agreement",
      patch: [
        { op: "replace", path: "/draftSentDate", value: "2026-07-11" },
        { op: "replace", path: "/representationsDueDate", value: "2026-07-25" },
        { op: "add", path: "/familyAgreedEarlyDate", value: "2026-07-10" },
      ],
      hits: [{ pointer: "/issuedDate", related: ["/draftSentDate"] }],
    },
    {
      name: "a draft, decided the day before the request",
      patch: [...asDraft, { op: "replace", path: "/requestReceivedDate", value: "2026-04-10" }],
      hits: [{ pointer: "/decisionToAssessDate", related: ["/requestReceivedDate"] }],
    },
  ],
};
