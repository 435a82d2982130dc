import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `yearlyTotalAgrees`. */
export const yearlyTotalAgreesCases: RuleCases = {
  rule: "ehc-plan/yearly-total-agrees",
  pass: [
    {
      name: "exact",
      patch: [{ op: "add", path: "/sections/F/provisions/0/quantity/totalMinutesPerYear", value: 1520 }],
    },
    {
      name: "a minute less, and a minute more",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/quantity/totalMinutesPerYear", value: 1519 },
        { op: "add", path: "/sections/F/provisions/1/quantity/totalMinutesPerYear", value: 4561 },
      ],
    },
    {
      name: "38 weeks where none are given",
      patch: [
        { op: "remove", path: "/sections/F/provisions/0/quantity/weeksPerYear" },
        { op: "add", path: "/sections/F/provisions/0/quantity/totalMinutesPerYear", value: 1520 },
      ],
    },
    {
      name: "sessions in a year, whatever the weeks",
      patch: [{ op: "add", path: "/sections/G/provisions/0/quantity/totalMinutesPerYear", value: 45 }],
    },
  ],
  fail: [
    {
      name: "a total of something else",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/quantity",
          value: {
            basis: "timed",
            minutes: 30,
            sessions: 1,
            per: "week",
            weeksPerYear: 38,
            ratio: { staff: 1, learners: 1 },
            totalMinutesPerYear: 1200,
          },
        },
      ],
      hits: ["/sections/F/provisions/0/quantity/totalMinutesPerYear"],
    },
    {
      name: "two minutes more",
      patch: [{ op: "add", path: "/sections/F/provisions/0/quantity/totalMinutesPerYear", value: 1522 }],
      hits: ["/sections/F/provisions/0/quantity/totalMinutesPerYear"],
    },
    {
      name: "two minutes less",
      patch: [{ op: "add", path: "/sections/G/provisions/0/quantity/totalMinutesPerYear", value: 43 }],
      hits: ["/sections/G/provisions/0/quantity/totalMinutesPerYear"],
    },
    {
      name: "in a statement of advice",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/1/statements",
          value: [
            {
              id: "st-1",
              text: "Therapy each week.",
              quantity: { basis: "timed", minutes: 40, sessions: 1, per: "week", totalMinutesPerYear: 1600 },
            },
          ],
        },
      ],
      hits: ["/sections/K/advice/1/statements/0/quantity/totalMinutesPerYear"],
    },
  ],
};
