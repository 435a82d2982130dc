import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `seenByTheDayMeant`. */
export const seenByTheDayMeantCases: RuleCases = {
  rule: "data-items/seen-by-the-day-meant",
  pass: [
    { name: "today is the day", patch: [{ op: "replace", path: "/health/services/0/seeByDate", value: "2026-11-25" }] },
    {
      name: "seen, though late",
      patch: [
        { op: "replace", path: "/health/services/0/seeByDate", value: "2026-11-01" },
        { op: "add", path: "/health/services/0/firstContactDate", value: "2026-11-20" },
      ],
    },
    {
      name: "discharged without contact",
      patch: [
        { op: "replace", path: "/health/services/0/seeByDate", value: "2026-11-01" },
        { op: "replace", path: "/health/services/0/status", value: "discharged" },
      ],
    },
  ],
  fail: [
    {
      name: "long past",
      patch: [
        {
          op: "add",
          path: "/health/services",
          value: [
            {
              id: "long-wait",
              service: "neurodevelopmental",
              status: "waitingList",
              referredDate: "2024-06-03",
              seeByDate: "2025-06-02",
              recorded: { date: "2025-06-02", source: { kind: "nhsProvider" } },
            },
          ],
        },
      ],
      hits: ["/health/services/0/seeByDate"],
    },
    {
      name: "yesterday was the day",
      patch: [{ op: "replace", path: "/health/services/0/seeByDate", value: "2026-11-24" }],
      hits: ["/health/services/0/seeByDate"],
    },
  ],
};
