import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `waitHasAStart`. */
export const waitHasAStartCases: RuleCases = {
  rule: "data-items/wait-has-a-start",
  pass: [
    {
      name: "active without a day of referral",
      patch: [
        { op: "replace", path: "/health/services/0/status", value: "active" },
        { op: "remove", path: "/health/services/0/referredDate" },
      ],
    },
  ],
  fail: [
    {
      name: "waiting without a day of referral",
      patch: [
        {
          op: "add",
          path: "/health/services",
          value: [
            {
              id: "endless-wait",
              service: "mentalHealth",
              status: "waitingList",
              recorded: { date: "2025-06-02", source: { kind: "nhsProvider" } },
            },
          ],
        },
      ],
      hits: ["/health/services/0/referredDate"],
    },
  ],
};
