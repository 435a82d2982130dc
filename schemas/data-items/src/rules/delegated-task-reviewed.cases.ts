import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `delegatedTaskReviewed`. */
export const delegatedTaskReviewedCases: RuleCases = {
  rule: "data-items/delegated-task-reviewed",
  pass: [
    {
      name: "reviewed today",
      patch: [{ op: "replace", path: "/health/clinicalTasks/0/reviewDate", value: "2026-11-25" }],
    },
    {
      name: "a task that ended",
      patch: [
        { op: "add", path: "/health/clinicalTasks/0/to", value: "2026-11-24" },
        { op: "remove", path: "/health/clinicalTasks/0/reviewDate" },
      ],
    },
  ],
  fail: [
    {
      name: "no review",
      patch: [
        {
          op: "add",
          path: "/health/clinicalTasks",
          value: [
            {
              id: "never-reviewed",
              task: "oxygen",
              signedOffDate: "2025-06-02",
              recorded: { date: "2025-06-02", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: ["/health/clinicalTasks/0/reviewDate"],
    },
    {
      name: "a review that was due yesterday",
      patch: [{ op: "replace", path: "/health/clinicalTasks/0/reviewDate", value: "2026-11-24" }],
      hits: ["/health/clinicalTasks/0/reviewDate"],
    },
  ],
};
