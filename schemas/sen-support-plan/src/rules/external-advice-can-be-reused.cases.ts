import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `externalAdviceCanBeReused`. */
export const externalAdviceCanBeReusedCases: RuleCases = {
  rule: "sen-support-plan/external-advice-can-be-reused",
  pass: [
    {
      name: "a name and the day of receipt",
      patch: [
        {
          op: "replace",
          path: "/externalAdvice/0",
          value: { id: "adv-1", type: "psychological", author: { name: "E. Example" }, receivedDate: "2025-06-02" },
        },
      ],
    },
    {
      name: "none",
      patch: [
        { op: "replace", path: "/externalAdvice", value: [] },
        { op: "remove", path: "/needs/0/evidence" },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [{ op: "add", path: "/externalAdvice/0", value: { id: "advice-of-the-case", type: "medical" } }],
      hits: ["/externalAdvice/0/author", "/externalAdvice/0/reportDate"],
    },
    {
      name: "no day",
      patch: [{ op: "remove", path: "/externalAdvice/0/reportDate" }],
      hits: ["/externalAdvice/0/reportDate"],
    },
  ],
};
