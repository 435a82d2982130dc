import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `amountFitsItsPeriod`. */
export const amountFitsItsPeriodCases: RuleCases = {
  rule: "ehc-plan/amount-fits-its-period",
  pass: [
    { name: "forty minutes a week", patch: [] },
    {
      name: "the whole day and night",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/quantity",
          value: { basis: "timed", minutes: 1440, sessions: 1, per: "day", ratio: { staff: 1, learners: 1 } },
        },
      ],
    },
    {
      name: "throughout, with no minutes",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/quantity",
          value: { basis: "continuous", during: "throughout the day", ratio: { staff: 1, learners: 1 } },
        },
      ],
    },
  ],
  fail: [
    {
      name: "two minutes more than a day",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/quantity",
          value: { basis: "timed", minutes: 721, sessions: 2, per: "day", ratio: { staff: 1, learners: 1 } },
        },
      ],
      hits: ["/sections/F/provisions/0/quantity"],
    },
    {
      name: "four hundred sessions a week",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/quantity",
          value: { basis: "timed", minutes: 30, sessions: 400, per: "week", ratio: { staff: 1, learners: 1 } },
        },
      ],
      hits: ["/sections/F/provisions/0/quantity"],
    },
  ],
};
