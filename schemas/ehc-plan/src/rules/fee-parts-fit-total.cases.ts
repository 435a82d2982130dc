import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `feePartsFitTotal`. */
export const feePartsFitTotalCases: RuleCases = {
  rule: "ehc-plan/fee-parts-fit-total",
  pass: [
    { name: "no fees", patch: [] },
    { name: "a total only", patch: [{ op: "add", path: "/sections/I/fees", value: { annualPence: 6000000 } }] },
    {
      name: "some parts, and something left",
      patch: [{ op: "add", path: "/sections/I/fees", value: { annualPence: 6000000, educationPence: 4000000 } }],
    },
    {
      name: "all parts come to the total",
      patch: [
        {
          op: "add",
          path: "/sections/I/fees",
          value: {
            annualPence: 6000000,
            educationPence: 4000000,
            therapyPence: 1000000,
            carePence: 0,
            boardingPence: 0,
            transportPence: 1000000,
          },
        },
      ],
    },
    {
      name: "some parts, and they come to the total",
      patch: [
        {
          op: "add",
          path: "/sections/I/fees",
          value: { annualPence: 6000000, educationPence: 4000000, therapyPence: 2000000 },
        },
      ],
    },
  ],
  fail: [
    {
      name: "parts come to more",
      patch: [
        {
          op: "add",
          path: "/sections/I/fees",
          value: { annualPence: 6000000, educationPence: 4000000, therapyPence: 2000001 },
        },
      ],
      hits: ["/sections/I/fees/annualPence"],
    },
    {
      name: "all parts come to less",
      patch: [
        {
          op: "add",
          path: "/sections/I/fees",
          value: {
            annualPence: 6000000,
            educationPence: 4000000,
            therapyPence: 1000000,
            carePence: 0,
            boardingPence: 0,
            transportPence: 999999,
          },
        },
      ],
      hits: ["/sections/I/fees/annualPence"],
    },
  ],
};
