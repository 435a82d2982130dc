import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

/** The boundary cases of `fifteenDaysOffered`. */
export const fifteenDaysOfferedCases: RuleCases = {
  rule: "ehc-plan/fifteen-days-offered",
  pass: [
    { name: "the fifteenth day", patch: [] },
    { name: "later than that", patch: [{ op: "add", path: "/representationsDueDate", value: "2026-07-06" }] },
    {
      name: "the fifteenth day of a notice of amendment",
      patch: [...asAmended, { op: "add", path: "/status", value: "amendmentNotice" }],
    },
    { name: "no day is given", patch: [{ op: "remove", path: "/representationsDueDate" }] },
    {
      name: "the family agreed to the draft after a week; it had been given fifteen days",
      patch: [
        { op: "add", path: "/familyAgreedEarlyDate", value: "2026-06-22" },
        { op: "add", path: "/issuedDate", value: "2026-06-24" },
        { op: "add", path: "/firstIssuedDate", value: "2026-06-24" },
        { op: "add", path: "/nextReviewDueDate", value: "2027-06-23" },
        { op: "add", path: "/sections/G/agreement/date", value: "2026-06-20" },
      ],
    },
    {
      name: "the family agreed early, and the time was closed on that day",
      patch: [
        { op: "add", path: "/familyAgreedEarlyDate", value: "2026-06-22" },
        { op: "add", path: "/representationsDueDate", value: "2026-06-22" },
        { op: "add", path: "/issuedDate", value: "2026-06-24" },
        { op: "add", path: "/firstIssuedDate", value: "2026-06-24" },
        { op: "add", path: "/nextReviewDueDate", value: "2027-06-23" },
      ],
    },
    {
      name: "taken over with the days of the authority before",
      patch: [
        { op: "add", path: "/issueReason", value: "laTransfer" },
        { op: "add", path: "/formerAuthority", value: "203" },
        { op: "add", path: "/transferDate", value: "2026-09-01" },
        { op: "add", path: "/representationsDueDate", value: "2026-06-25" },
      ],
    },
    {
      name: "agreed in mediation",
      patch: [
        ...asAmended,
        { op: "add", path: "/issueReason", value: "mediation" },
        { op: "add", path: "/representationsDueDate", value: "2026-05-20" },
      ],
    },
    {
      name: "an amended plan that keeps the day of its first draft",
      patch: [
        ...asAmended,
        { op: "add", path: "/draftSentDate", value: "2025-06-02" },
        { op: "add", path: "/representationsDueDate", value: "2025-06-16" },
        { op: "add", path: "/requestReceivedDate", value: "2025-02-03" },
        { op: "add", path: "/decisionToAssessDate", value: "2025-03-03" },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        { op: "add", path: "/representationsDueDate", value: "2026-06-28" },
        { op: "add", path: "/status", value: "ceaseNoticed" },
      ],
    },
  ],
  fail: [
    {
      name: "the fourteenth day",
      patch: [{ op: "add", path: "/representationsDueDate", value: "2026-06-28" }],
      hits: [{ pointer: "/representationsDueDate", related: ["/draftSentDate"] }],
    },
    {
      name: "in a draft",
      patch: [...asDraft, { op: "add", path: "/representationsDueDate", value: "2026-06-25" }],
      hits: [{ pointer: "/representationsDueDate", related: ["/draftSentDate"] }],
    },
    {
      name: "a replaced plan after a reassessment",
      patch: [
        { op: "add", path: "/issueReason", value: "reassessment" },
        { op: "add", path: "/representationsDueDate", value: "2026-06-25" },
      ],
      hits: [{ pointer: "/representationsDueDate", related: ["/draftSentDate"] }],
    },
    {
      name: "before the draft",
      patch: [{ op: "add", path: "/representationsDueDate", value: "2026-06-12" }],
      hits: [{ pointer: "/representationsDueDate", related: ["/draftSentDate"] }],
    },
    {
      name: "the fourteenth day of a notice of amendment",
      patch: [...asAmended, { op: "add", path: "/representationsDueDate", value: "2026-05-28" }],
      hits: [{ pointer: "/representationsDueDate", related: ["/amendmentNoticeDate"] }],
    },
    {
      name: "the day of the notice of amendment",
      patch: [...asAmended, { op: "add", path: "/representationsDueDate", value: "2026-05-15" }],
      hits: [{ pointer: "/representationsDueDate", related: ["/amendmentNoticeDate"] }],
    },
  ],
};
