import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `serviceStatusFitsDays`. */
export const serviceStatusFitsDaysCases: RuleCases = {
  rule: "data-items/service-status-fits-days",
  pass: [
    {
      name: "discharged",
      patch: [
        { op: "replace", path: "/health/services/0/status", value: "discharged" },
        { op: "add", path: "/health/services/0/dischargedDate", value: "2026-11-20" },
      ],
    },
    {
      name: "discharged today",
      patch: [{ op: "add", path: "/health/services/0/dischargedDate", value: "2026-11-25" }],
    },
    {
      name: "no status",
      patch: [
        { op: "remove", path: "/health/services/0/status" },
        { op: "add", path: "/health/services/0/dischargedDate", value: "2026-11-20" },
      ],
    },
  ],
  fail: [
    {
      name: "active and discharged",
      patch: [
        {
          op: "add",
          path: "/health/services",
          value: [
            {
              id: "still-there",
              service: "physiotherapy",
              status: "active",
              dischargedDate: "2025-06-02",
              recorded: { date: "2025-06-02", source: { kind: "nhsProvider" } },
            },
          ],
        },
      ],
      hits: [{ pointer: "/health/services/0/status", related: ["/health/services/0/dischargedDate"] }],
    },
    {
      name: "waiting, and discharged yesterday",
      patch: [{ op: "add", path: "/health/services/0/dischargedDate", value: "2026-11-24" }],
      hits: [{ pointer: "/health/services/0/status", related: ["/health/services/0/dischargedDate"] }],
    },
  ],
};
