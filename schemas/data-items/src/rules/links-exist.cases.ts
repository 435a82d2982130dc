import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `linksExist`. */
export const linksExistCases: RuleCases = {
  rule: "data-items/links-exist",
  pass: [
    { name: "no links", patch: [{ op: "remove", path: "/earlyYears/reviews/0/checkRef" }] },
    {
      name: "a result that follows another",
      patch: [
        {
          op: "add",
          path: "/education/results/-",
          value: {
            id: "result-2",
            measurement: { value: "96", date: "2026-10-01" },
            previousRef: "result-1",
            recorded: { date: "2026-10-01", source: { kind: "school" } },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "a link to an entry of another kind",
      patch: [
        {
          op: "add",
          path: "/education/results",
          value: [
            {
              id: "lonely-result",
              measurement: { value: "96" },
              previousRef: "nobody",
              recorded: { date: "2025-03-10", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: ["/education/results/0/previousRef"],
    },
    {
      name: "a plan that is not there",
      patch: [{ op: "replace", path: "/health/medicines/0/planRef", value: "plan-2" }],
      hits: ["/health/medicines/0/planRef"],
    },
    {
      name: "one of several",
      patch: [{ op: "replace", path: "/health/services/0/conditionRefs", value: ["condition-1", "condition-9"] }],
      hits: ["/health/services/0/conditionRefs/1"],
    },
    {
      name: "an entry of another kind",
      patch: [{ op: "replace", path: "/earlyYears/reviews/0/checkRef", value: "notification-1" }],
      hits: ["/earlyYears/reviews/0/checkRef"],
    },
  ],
};
