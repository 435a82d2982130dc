import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `emergencyHasPlan`. */
export const emergencyHasPlanCases: RuleCases = {
  rule: "data-items/emergency-has-plan",
  pass: [
    {
      name: "a medicine that is not for an emergency",
      patch: [
        { op: "replace", path: "/health/medicines/0/emergency", value: false },
        { op: "remove", path: "/health/medicines/0/planRef" },
      ],
    },
    {
      name: "another task",
      patch: [
        { op: "replace", path: "/health/clinicalTasks/0/task", value: "catheter" },
        { op: "remove", path: "/health/clinicalTasks/0/planRef" },
      ],
    },
    {
      name: "over",
      patch: [
        { op: "add", path: "/health/clinicalTasks/0/to", value: "2026-11-24" },
        { op: "remove", path: "/health/clinicalTasks/0/planRef" },
      ],
    },
  ],
  fail: [
    {
      name: "an emergency medicine",
      patch: [
        {
          op: "add",
          path: "/health/medicines",
          value: [
            {
              id: "unplanned",
              purpose: "Stops a severe allergic reaction.",
              emergency: true,
              recorded: { date: "2025-06-02", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: ["/health/medicines/0/planRef"],
    },
    {
      name: "a rescue task",
      patch: [{ op: "remove", path: "/health/clinicalTasks/0/planRef" }],
      hits: ["/health/clinicalTasks/0/planRef"],
    },
  ],
};
