import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `yearlyReportToParents`. */
export const yearlyReportToParentsCases: RuleCases = {
  rule: "sen-support-plan/yearly-report-to-parents",
  pass: [
    { name: "on the last day", patch: [{ op: "replace", path: "/reports/0", value: { date: "2026-08-31" } }] },
    { name: "on the first day", patch: [{ op: "replace", path: "/reports/0", value: { date: "2025-09-01" } }] },
    {
      name: "a college",
      patch: [
        { op: "replace", path: "/reports", value: [] },
        { op: "replace", path: "/phase", value: { kind: "post16", namedLead: { role: "head of learning support" } } },
        { op: "replace", path: "/child/dateOfBirth", value: "2009-02-10" },
        { op: "add", path: "/preparingForAdulthood", value: [{ area: "EMP" }] },
      ],
    },
  ],
  fail: [
    { name: "none", patch: [{ op: "add", path: "/reports", value: [] }], hits: ["/reports"] },
    {
      name: "the day after the year",
      patch: [{ op: "replace", path: "/reports/0", value: { date: "2026-09-01" } }],
      hits: ["/reports"],
    },
  ],
};
