import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `delegatedTaskSignedOff`. */
export const delegatedTaskSignedOffCases: RuleCases = {
  rule: "data-items/delegated-task-signed-off",
  pass: [
    {
      name: "the last day of the sign-off",
      patch: [{ op: "replace", path: "/health/clinicalTasks/0/expires", value: "2026-11-25" }],
    },
    { name: "a sign-off without an end", patch: [{ op: "remove", path: "/health/clinicalTasks/0/expires" }] },
    {
      name: "a task that ended",
      patch: [
        { op: "add", path: "/health/clinicalTasks/0/to", value: "2026-11-24" },
        { op: "remove", path: "/health/clinicalTasks/0/signedOffDate" },
      ],
    },
  ],
  fail: [
    {
      name: "no sign-off",
      patch: [
        {
          op: "add",
          path: "/health/clinicalTasks",
          value: [
            {
              id: "unsigned",
              task: "gastrostomy",
              reviewDate: "2098-01-01",
              recorded: { date: "2025-06-02", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: ["/health/clinicalTasks/0/signedOffDate"],
    },
    {
      name: "run out yesterday",
      patch: [{ op: "replace", path: "/health/clinicalTasks/0/expires", value: "2026-11-24" }],
      hits: ["/health/clinicalTasks/0/expires"],
    },
    {
      name: "on its last day",
      patch: [
        { op: "add", path: "/health/clinicalTasks/0/to", value: "2026-11-25" },
        { op: "remove", path: "/health/clinicalTasks/0/signedOffDate" },
      ],
      hits: ["/health/clinicalTasks/0/signedOffDate"],
    },
  ],
};
