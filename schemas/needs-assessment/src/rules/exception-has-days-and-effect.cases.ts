import type { RuleCases } from "@send-standards/core";

const claim = (value: object) => ({ op: "add", path: "/timeLimitExceptions", value: [value] }) as const;

/** Boundary cases of `exceptionHasDaysAndEffect`. */
export const exceptionHasDaysAndEffectCases: RuleCases = {
  rule: "needs-assessment/exception-has-days-and-effect",
  pass: [
    {
      name: "all three",
      patch: [claim({ ground: "EXCEPTIONAL", from: "2026-07-01", to: "2026-07-10", effect: "A death in the family." })],
    },
    {
      name: "a circumstance that goes on",
      patch: [claim({ ground: "EXCEPTIONAL", from: "2026-07-01", effect: "A parent is in hospital." })],
    },
    {
      name: "an appointment that was missed",
      patch: [
        claim({ ground: "MISSED-APPT", steps: ["giveAdvice"], from: "2026-05-05", effect: "He was ill on that day." }),
      ],
    },
    {
      name: "under another regime",
      patch: [claim({ ground: "EXCEPTIONAL" }), { op: "replace", path: "/legalRegime", value: "reform-draft" }],
    },
  ],
  fail: [
    {
      name: "no last day",
      patch: [claim({ ground: "ABSENT", from: "2026-06-01", effect: "They were with family abroad." })],
      hits: ["/timeLimitExceptions/0/to"],
    },
    {
      name: "one more, with nothing but a ground, for a step that was in time",
      patch: [claim({ ground: "EXCEPTIONAL", steps: ["notifyAssessment"] })],
      hits: ["/timeLimitExceptions/0/from", "/timeLimitExceptions/0/effect"],
    },
    {
      name: "a ground without days, and the plan came late",
      patch: [
        { op: "replace", path: "/finalPlan/issuedDate", value: "2026-07-21" },
        claim({ ground: "EXCEPTIONAL" }),
        { op: "replace", path: "/census/twentyWeekException", value: true },
      ],
      hits: ["/timeLimitExceptions/0/from", "/timeLimitExceptions/0/effect"],
    },
  ],
};
