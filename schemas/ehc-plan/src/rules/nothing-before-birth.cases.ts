import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `nothingBeforeBirth`. */
export const nothingBeforeBirthCases: RuleCases = {
  rule: "ehc-plan/nothing-before-birth",
  pass: [
    { name: "all later", patch: [] },
    {
      name: "on the day of birth",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "9", framework: "standardised", date: "2016-02-10" }],
        },
      ],
    },
    {
      name: "a diagnosis before birth",
      patch: [
        {
          op: "add",
          path: "/child/diagnoses",
          value: [{ term: "spina bifida", status: "confirmed", date: "2015-11-02" }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "on the day before",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "9", framework: "standardised", date: "1990-01-01" }],
        },
      ],
      hits: [{ pointer: "/child/dateOfBirth", related: ["/sections/B/needs/0/currentLevels/0/date"] }],
    },
    {
      name: "a report",
      patch: [{ op: "add", path: "/sections/K/advice/0/reportDate", value: "2016-02-09" }],
      hits: [{ pointer: "/child/dateOfBirth", related: ["/sections/K/advice/0/reportDate"] }],
    },
    {
      name: "a report on the day before, and a level on the day of birth",
      patch: [
        { op: "add", path: "/sections/K/advice/0/reportDate", value: "2016-02-09" },
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "9", framework: "standardised", date: "2016-02-10" }],
        },
      ],
      hits: [{ pointer: "/child/dateOfBirth", related: ["/sections/K/advice/0/reportDate"] }],
    },
  ],
};
