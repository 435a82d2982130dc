import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `timeLimitExceptionHasDays`. */
export const timeLimitExceptionHasDaysCases: RuleCases = {
  rule: "ehc-plan/time-limit-exception-has-days",
  pass: [
    { name: "none", patch: [] },
    {
      name: "with its days and its effect",
      patch: [
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [{ ground: "ABSENT", from: "2026-05-01", to: "2026-06-02", effect: "The family was abroad." }],
        },
      ],
    },
    {
      name: "not over yet",
      patch: [
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [{ ground: "EXCEPTIONAL", from: "2026-05-01", effect: "A parent is in hospital." }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "a bare code",
      patch: [{ op: "add", path: "/timeLimitExceptions", value: [{ ground: "ABSENT" }] }],
      hits: ["/timeLimitExceptions/0/from", "/timeLimitExceptions/0/effect"],
    },
    {
      name: "days only",
      patch: [
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [{ ground: "ABSENT", from: "2026-05-01", to: "2026-06-02" }],
        },
      ],
      hits: ["/timeLimitExceptions/0/effect"],
    },
  ],
};
