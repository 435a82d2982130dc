import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `firstIssueComesFirst`. */
export const firstIssueComesFirstCases: RuleCases = {
  rule: "ehc-plan/first-issue-comes-first",
  pass: [
    { name: "the same day", patch: [] },
    {
      name: "a later version, one day after",
      patch: [
        { op: "replace", path: "/firstIssuedDate", value: "2026-07-09" },
        { op: "replace", path: "/nextReviewDueDate", value: "2027-07-08" },
      ],
    },
    { name: "no first day on the record", patch: [{ op: "remove", path: "/firstIssuedDate" }] },
  ],
  fail: [
    {
      name: "the day after this version",
      patch: [{ op: "add", path: "/firstIssuedDate", value: "2026-07-11" }],
      hits: [{ pointer: "/firstIssuedDate", related: ["/issuedDate"] }],
    },
  ],
};
