import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `reviewDatePresent`. */
export const reviewDatePresentCases: RuleCases = {
  rule: "needs/review-date-present",
  pass: [
    {
      name: "a retired one",
      patch: [
        { op: "remove", path: "/reviewDueDate" },
        { op: "replace", path: "/status", value: "retired" },
      ],
    },
  ],
  fail: [{ name: "none", patch: [{ op: "remove", path: "/reviewDueDate" }], hits: ["/reviewDueDate"] }],
};
