import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `aboveThresholdExplained`. */
export const aboveThresholdExplainedCases: RuleCases = {
  rule: "sen-support-plan/above-threshold-explained",
  pass: [
    {
      name: "just £6,000",
      patch: [
        {
          op: "add",
          path: "/provisionMap",
          value: { rows: [{ id: "row-1", intervention: "Support", annualPence: 600000 }] },
        },
      ],
    },
    {
      name: "more, with what is being done",
      patch: [
        {
          op: "add",
          path: "/provisionMap",
          value: {
            rows: [{ id: "row-1", intervention: "Support", annualPence: 600001 }],
            aboveThreshold: "Top-up was asked for on 4 May.",
          },
        },
      ],
    },
    {
      name: "a special school, which is funded in another way",
      patch: [
        { op: "add", path: "/setting", value: { type: "maintainedSpecial" } },
        {
          op: "add",
          path: "/provisionMap",
          value: { rows: [{ id: "row-1", intervention: "Support", annualPence: 600001 }] },
        },
      ],
    },
    {
      name: "more, but the authority pays",
      patch: [
        {
          op: "add",
          path: "/provisionMap",
          value: {
            rows: [{ id: "row-1", intervention: "Support", annualPence: 900000, fundingSource: "highNeedsTopUp" }],
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "a penny more",
      patch: [
        {
          op: "add",
          path: "/provisionMap",
          value: { rows: [{ id: "row-1", intervention: "Support", annualPence: 600001 }] },
        },
      ],
      hits: ["/provisionMap/aboveThreshold"],
    },
    {
      name: "two rows together",
      patch: [
        {
          op: "add",
          path: "/provisionMap",
          value: {
            rows: [
              { id: "row-1", intervention: "Support", annualPence: 400000 },
              { id: "row-2", intervention: "Mentor", annualPence: 300000 },
            ],
          },
        },
      ],
      hits: ["/provisionMap/aboveThreshold"],
    },
  ],
};
