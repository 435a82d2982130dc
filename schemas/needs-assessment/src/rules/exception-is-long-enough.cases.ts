import type { RuleCases } from "@send-standards/core";
import { asOverturned } from "./support/as-overturned.ts";

const claim = (value: object) => ({ op: "add", path: "/timeLimitExceptions", value: [value] }) as const;

/** Boundary cases of `exceptionIsLongEnough`. */
export const exceptionIsLongEnoughCases: RuleCases = {
  rule: "needs-assessment/exception-is-long-enough",
  pass: [
    {
      name: "absent for four weeks to the day",
      patch: [claim({ ground: "ABSENT", from: "2026-06-01", to: "2026-06-28", effect: "Away." })],
    },
    {
      name: "a circumstance of one day",
      patch: [claim({ ground: "EXCEPTIONAL", from: "2026-06-01", to: "2026-06-01", effect: "A fire." })],
    },
    {
      name: "absent for two weeks after an order",
      patch: [
        ...asOverturned("2026-04-27", "2026-05-01"),
        claim({ ground: "ABSENT", from: "2026-06-01", to: "2026-06-14", effect: "Away." }),
      ],
    },
    {
      name: "under another regime",
      patch: [
        claim({ ground: "ABSENT", from: "2026-06-01", to: "2026-06-02", effect: "Away." }),
        { op: "replace", path: "/legalRegime", value: "reform-draft" },
      ],
    },
  ],
  fail: [
    {
      name: "closed for two days",
      patch: [
        claim({
          ground: "SCHOOL-CLOSED",
          steps: ["notifyAssessment"],
          from: "2026-06-01",
          to: "2026-06-02",
          effect: "No heating.",
        }),
      ],
      hits: ["/timeLimitExceptions/0"],
    },
    {
      name: "absent for a day less than four weeks",
      patch: [claim({ ground: "ABSENT", from: "2026-06-01", to: "2026-06-27", effect: "Away." })],
      hits: ["/timeLimitExceptions/0"],
    },
    {
      name: "absent for a day less than four weeks, and the plan came late",
      patch: [
        { op: "replace", path: "/finalPlan/issuedDate", value: "2026-07-21" },
        claim({ ground: "ABSENT", from: "2026-06-01", to: "2026-06-27", effect: "They were with family abroad." }),
        { op: "replace", path: "/census/twentyWeekException", value: true },
      ],
      hits: ["/timeLimitExceptions/0"],
    },
    {
      name: "absent for a day less than two weeks after an order",
      patch: [
        ...asOverturned("2026-04-27", "2026-05-01"),
        claim({ ground: "ABSENT", from: "2026-06-01", to: "2026-06-13", effect: "Away." }),
      ],
      hits: ["/timeLimitExceptions/0"],
    },
    {
      name: "closed for a day, early years",
      patch: [
        claim({
          ground: "EY-CLOSED",
          steps: ["notifyAssessment"],
          from: "2026-06-01",
          to: "2026-06-01",
          effect: "A flood.",
        }),
      ],
      hits: ["/timeLimitExceptions/0"],
    },
    {
      name: "closed for three weeks after an order",
      patch: [
        ...asOverturned("2026-04-27", "2026-05-01"),
        claim({
          ground: "SCHOOL-CLOSED",
          steps: ["notifyAssessment"],
          from: "2026-06-01",
          to: "2026-06-21",
          effect: "A fire.",
        }),
      ],
      hits: ["/timeLimitExceptions/0"],
    },
    {
      name: "absent for three weeks after a change of mind",
      patch: [
        ...asOverturned("2026-04-27", "2026-05-01"),
        { op: "replace", path: "/reversals/0/route", value: "ownChange" },
        claim({ ground: "ABSENT", from: "2026-06-01", to: "2026-06-21", effect: "Away." }),
      ],
      hits: ["/timeLimitExceptions/0"],
    },
  ],
};
