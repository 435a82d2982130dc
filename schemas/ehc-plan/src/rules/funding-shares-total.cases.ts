import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `fundingSharesTotal`. */
export const fundingSharesTotalCases: RuleCases = {
  rule: "ehc-plan/funding-shares-total",
  pass: [
    {
      name: "thirds",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/fundingShares",
          value: [
            { body: "education", percent: 34 },
            { body: "health", percent: 33 },
            { body: "socialCare", percent: 33 },
          ],
        },
      ],
    },
    {
      name: "100 per cent in each of two years",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/fundingShares",
          value: [
            { body: "education", percent: 60, financialYear: "2026-27" },
            { body: "health", percent: 40, financialYear: "2026-27" },
            { body: "education", percent: 100, financialYear: "2027-28" },
          ],
        },
      ],
    },
    {
      name: "one share in pence only",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/fundingShares",
          value: [
            { body: "education", percent: 60 },
            { body: "health", pence: 200000 },
          ],
        },
      ],
    },
    { name: "no shares", patch: [{ op: "add", path: "/sections/F/provisions/0/fundingShares", value: [] }] },
  ],
  fail: [
    {
      name: "60 and 20",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/fundingShares",
          value: [
            { body: "education", percent: 60 },
            { body: "health", percent: 20 },
          ],
        },
      ],
      hits: ["/sections/F/provisions/0/fundingShares"],
    },
    {
      name: "one per cent too much",
      patch: [
        {
          op: "add",
          path: "/sections/G/provisions/0/fundingShares",
          value: [
            { body: "education", percent: 50 },
            { body: "health", percent: 51 },
          ],
        },
      ],
      hits: ["/sections/G/provisions/0/fundingShares"],
    },
    {
      name: "one year of two",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/fundingShares",
          value: [
            { body: "education", percent: 100, financialYear: "2026-27" },
            { body: "education", percent: 90, financialYear: "2027-28" },
          ],
        },
      ],
      hits: ["/sections/F/provisions/0/fundingShares"],
    },
  ],
};
