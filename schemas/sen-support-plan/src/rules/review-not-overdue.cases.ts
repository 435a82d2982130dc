import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `reviewNotOverdue`. */
export const reviewNotOverdueCases: RuleCases = {
  rule: "sen-support-plan/review-not-overdue",
  pass: [
    { name: "due today", patch: [], asOf: "2026-12-11" },
    {
      name: "a plan that ended",
      patch: [
        { op: "replace", path: "/status", value: "ended" },
        { op: "add", path: "/end", value: { date: "2026-12-10", reason: "movedSetting" } },
      ],
      asOf: "2026-12-12",
    },
    { name: "closed, with the day of the review left out", patch: [{ op: "remove", path: "/cycles/0/review/date" }] },
  ],
  fail: [
    {
      name: "never reviewed",
      patch: [
        {
          op: "replace",
          path: "/cycles/0",
          value: {
            number: 1,
            status: "underWay",
            plan: { date: "2001-01-08", reviewDate: "2001-04-02", expectedImpact: [{ text: "More words." }] },
          },
        },
      ],
      hits: ["/cycles/0/plan/reviewDate"],
    },
    { name: "due yesterday", patch: [], asOf: "2026-12-12", hits: ["/cycles/2/plan/reviewDate"] },
  ],
};
