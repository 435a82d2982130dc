import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

/** The boundary cases of `healthAgreedBeforeIssue`. */
export const healthAgreedBeforeIssueCases: RuleCases = {
  rule: "ehc-plan/health-agreed-before-issue",
  pass: [
    { name: "agreed before", patch: [] },
    { name: "on the day of issue", patch: [{ op: "add", path: "/sections/G/agreement/date", value: "2026-07-10" }] },
    {
      name: "only section F was changed, and section G was agreed to two years ago",
      patch: [...asAmended, { op: "add", path: "/sections/G/agreement/date", value: "2024-07-01" }],
    },
    {
      name: "nothing in section G and nothing to agree to",
      patch: [
        { op: "add", path: "/sections/C", value: { nil: { reason: "No health need was found.", adviceRef: "adv-4" } } },
        {
          op: "add",
          path: "/sections/G",
          value: { nil: { reason: "No health provision identified.", adviceRef: "adv-4" } },
        },
        { op: "remove", path: "/sections/E/outcomes/2" },
      ],
    },
    { name: "a draft", patch: [...asDraft, { op: "add", path: "/sections/G/agreement/date", value: "2026-07-11" }] },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        { op: "add", path: "/sections/G/agreement/date", value: "2026-07-11" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        { op: "add", path: "/sections/G/agreement/date", value: "2026-07-11" },
        { op: "replace", path: "/status", value: "ceaseNoticed" },
      ],
    },
    {
      name: "agreed later that there is none",
      patch: [
        {
          op: "add",
          path: "/sections/G",
          value: {
            nil: { reason: "No health provision identified.", adviceRef: "adv-4" },
            agreement: { agreed: true, date: "2026-07-20" },
          },
        },
        { op: "remove", path: "/sections/E/outcomes/2" },
      ],
    },
  ],
  fail: [
    {
      name: "on the day after the issue",
      patch: [{ op: "add", path: "/sections/G/agreement/date", value: "2026-07-11" }],
      hits: [{ pointer: "/sections/G/agreement/date", related: ["/issuedDate"] }],
    },
    {
      name: "long after",
      patch: [
        {
          op: "add",
          path: "/sections/G/agreement",
          value: { agreed: true, body: "an integrated care board", date: "2026-11-20" },
        },
      ],
      hits: [{ pointer: "/sections/G/agreement/date", related: ["/issuedDate"] }],
    },
  ],
};
