import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `censusExceptionAgrees`. */
export const censusExceptionAgreesCases: RuleCases = {
  rule: "needs-assessment/census-exception-agrees",
  pass: [
    {
      name: "an exception for any step, and no flag",
      patch: [
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [{ ground: "EXCEPTIONAL", from: "2026-03-05", to: "2026-03-12", effect: "Illness." }],
        },
      ],
    },
    {
      name: "an exception and the flag",
      patch: [
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [{ ground: "EXCEPTIONAL", from: "2026-03-05", to: "2026-03-12", effect: "Illness." }],
        },
        { op: "replace", path: "/census/twentyWeekException", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "a flag without an exception",
      patch: [{ op: "replace", path: "/census/twentyWeekException", value: true }],
      hits: ["/census/twentyWeekException"],
    },
    {
      name: "an exception for the final plan without the flag",
      patch: [
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [
            {
              ground: "EXCEPTIONAL",
              steps: ["sendFinalPlan"],
              from: "2026-03-05",
              to: "2026-03-12",
              effect: "Illness.",
            },
          ],
        },
      ],
      hits: ["/census/twentyWeekException"],
    },
    {
      name: "a flag, and only an appointment was missed",
      patch: [
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [{ ground: "MISSED-APPT", from: "2026-05-05", to: "2026-05-05", effect: "A new one came in June." }],
        },
        { op: "replace", path: "/census/twentyWeekException", value: true },
      ],
      hits: ["/census/twentyWeekException"],
    },
    {
      name: "a flag, and an exception for another step",
      patch: [
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [
            {
              ground: "EXCEPTIONAL",
              steps: ["decideWhetherToAssess"],
              from: "2026-03-05",
              to: "2026-03-12",
              effect: "Illness.",
            },
          ],
        },
        { op: "replace", path: "/census/twentyWeekException", value: true },
      ],
      hits: ["/census/twentyWeekException"],
    },
  ],
};
