import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `healthDaysInOrder`. */
export const healthDaysInOrderCases: RuleCases = {
  rule: "data-items/health-days-in-order",
  pass: [
    {
      name: "contact on the day of the referral",
      patch: [{ op: "add", path: "/health/services/0/firstContactDate", value: "2026-09-14" }],
    },
    {
      name: "accepted after the first contact",
      patch: [{ op: "add", path: "/health/services/0/firstContactDate", value: "2026-09-15" }],
    },
  ],
  fail: [
    {
      name: "discharged before the referral",
      patch: [
        {
          op: "add",
          path: "/health/services",
          value: [
            {
              id: "backwards",
              service: "dietetics",
              status: "discharged",
              referredDate: "2025-06-02",
              dischargedDate: "2025-05-02",
              recorded: { date: "2025-06-02", source: { kind: "nhsProvider" } },
            },
          ],
        },
      ],
      hits: [{ pointer: "/health/services/0/dischargedDate", related: ["/health/services/0/referredDate"] }],
    },
    {
      name: "contact the day before the referral",
      patch: [{ op: "add", path: "/health/services/0/firstContactDate", value: "2026-09-13" }],
      hits: [{ pointer: "/health/services/0/firstContactDate", related: ["/health/services/0/referredDate"] }],
    },
  ],
};
