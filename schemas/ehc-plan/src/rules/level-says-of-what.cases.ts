import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `levelSaysOfWhat`. */
export const levelSaysOfWhatCases: RuleCases = {
  rule: "ehc-plan/level-says-of-what",
  pass: [
    { name: "no level", patch: [] },
    {
      name: "a code",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "4", framework: "bSquared", date: "2026-05-12" }],
        },
      ],
    },
    {
      name: "a name",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "85", frameworkName: "a reading test", date: "2026-05-12" }],
        },
      ],
    },
    {
      name: "a count that says what it counts",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "31 per cent", subject: "sessions attended in the summer term" }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "a bare level",
      patch: [{ op: "add", path: "/sections/B/needs/0/currentLevels", value: [{ value: "level 4" }] }],
      hits: ["/sections/B/needs/0/currentLevels/0/framework"],
    },
  ],
};
