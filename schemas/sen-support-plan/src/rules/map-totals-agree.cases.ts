import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `mapTotalsAgree`. */
export const mapTotalsAgreeCases: RuleCases = {
  rule: "sen-support-plan/map-totals-agree",
  pass: [
    {
      name: "a row that the NHS pays for is not in the total",
      patch: [
        {
          op: "add",
          path: "/provisionMap/rows/-",
          value: {
            id: "row-3",
            intervention: "Therapy",
            annualPence: 90000,
            cumulativePence: 49350,
            fundingSource: "nhsCommissioner",
          },
        },
      ],
    },
    {
      name: "a row whose cost is stated by its parts only, and worked out in another way",
      patch: [
        { op: "remove", path: "/provisionMap/rows/0/annualPence" },
        { op: "replace", path: "/provisionMap/rows/0/cumulativePence", value: 94050 },
        { op: "replace", path: "/provisionMap/rows/1/cumulativePence", value: 112050 },
        { op: "replace", path: "/provisionMap/totalPence", value: 112050 },
        { op: "replace", path: "/provisionMap/remainingPence", value: 487950 },
      ],
    },
    {
      name: "a row without a cost",
      patch: [
        { op: "add", path: "/provisionMap/rows/-", value: { id: "row-3", intervention: "Lunch club" } },
        { op: "replace", path: "/provisionMap/totalPence", value: 1 },
      ],
    },
    {
      name: "more than is left",
      patch: [
        {
          op: "replace",
          path: "/provisionMap",
          value: {
            rows: [{ id: "row-1", intervention: "Support", annualPence: 700000 }],
            remainingPence: 0,
            aboveThreshold: "Top-up was asked for in May.",
          },
        },
      ],
    },
    { name: "a pound out", patch: [{ op: "replace", path: "/provisionMap/totalPence", value: 49450 }] },
    { name: "no rows", patch: [{ op: "replace", path: "/provisionMap", value: { totalPence: 5000 } }] },
  ],
  fail: [
    {
      name: "the total",
      patch: [
        {
          op: "add",
          path: "/provisionMap",
          value: { rows: [{ id: "row-1", intervention: "Reading pen", annualPence: 18000 }], totalPence: 80000 },
        },
      ],
      hits: ["/provisionMap/totalPence"],
    },
    {
      name: "a running total that left out a row",
      patch: [{ op: "replace", path: "/provisionMap/rows/1/cumulativePence", value: 18000 }],
      hits: ["/provisionMap/rows/1/cumulativePence"],
    },
    {
      name: "what remains",
      patch: [{ op: "replace", path: "/provisionMap/remainingPence", value: 600000 }],
      hits: ["/provisionMap/remainingPence"],
    },
    {
      name: "a total that counts what the NHS pays",
      patch: [
        {
          op: "add",
          path: "/provisionMap/rows/-",
          value: { id: "row-3", intervention: "Therapy", annualPence: 90000, fundingSource: "nhsCommissioner" },
        },
        { op: "replace", path: "/provisionMap/totalPence", value: 139350 },
      ],
      hits: ["/provisionMap/totalPence"],
    },
  ],
};
