import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `healthcarePlanReviewed`. */
export const healthcarePlanReviewedCases: RuleCases = {
  rule: "data-items/healthcare-plan-reviewed",
  pass: [
    {
      name: "due today",
      patch: [{ op: "replace", path: "/health/healthcarePlans/0/reviewDate", value: "2026-11-25" }],
    },
    {
      name: "an older plan beside a new one",
      patch: [
        {
          op: "add",
          path: "/health/healthcarePlans/-",
          value: {
            id: "plan-old",
            date: "2025-09-01",
            reviewDate: "2026-07-01",
            recorded: { date: "2025-09-01", source: { kind: "school" } },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "no day",
      patch: [{ op: "remove", path: "/health/healthcarePlans/0/reviewDate" }],
      hits: ["/health/healthcarePlans/0/reviewDate"],
    },
    {
      name: "due yesterday",
      patch: [{ op: "replace", path: "/health/healthcarePlans/0/reviewDate", value: "2026-11-24" }],
      hits: ["/health/healthcarePlans/0/reviewDate"],
    },
    {
      name: "a plan without a day, alone",
      patch: [
        { op: "remove", path: "/health/healthcarePlans/0/date" },
        { op: "remove", path: "/health/healthcarePlans/0/reviewDate" },
      ],
      hits: ["/health/healthcarePlans/0/reviewDate"],
    },
  ],
};
