import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `happenedByToday`. */
export const happenedByTodayCases: RuleCases = {
  rule: "ehc-plan/happened-by-today",
  pass: [
    { name: "all past", patch: [] },
    {
      name: "today",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "9", framework: "standardised", date: "2026-11-25" }],
        },
      ],
    },
    { name: "judged on an earlier day, before the next review", patch: [], asOf: "2026-07-11" },
    { name: "judged on the day before anything happened", patch: [], asOf: "2026-04-20" },
  ],
  fail: [
    {
      name: "tomorrow",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "9", framework: "standardised", date: "2026-11-26" }],
        },
      ],
      hits: ["/sections/B/needs/0/currentLevels/0/date"],
    },
    {
      name: "views of next year",
      patch: [{ op: "add", path: "/sections/A/childViews/0/dateGiven", value: "2027-04-21" }],
      hits: ["/sections/A/childViews/0/dateGiven"],
    },
    {
      name: "one today and one tomorrow",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [
            { value: "9", framework: "standardised", date: "2026-11-25" },
            { value: "9", framework: "standardised", date: "2026-11-26" },
          ],
        },
      ],
      hits: ["/sections/B/needs/0/currentLevels/1/date"],
    },
    {
      name: "judged on the first day of all, when the rest lies ahead",
      patch: [],
      asOf: "2026-04-21",
      hits: [
        "/sections/E/outcomes/0/baseline/date",
        "/sections/E/outcomes/1/baseline/date",
        "/sections/K/advice/1/reportDate",
        "/sections/K/advice/1/receivedDate",
        "/sections/K/advice/2/reportDate",
        "/sections/K/advice/2/receivedDate",
        "/sections/K/advice/3/reportDate",
        "/sections/K/advice/3/receivedDate",
        "/sections/K/advice/4/reportDate",
        "/sections/K/advice/4/receivedDate",
        "/sections/K/advice/5/reportDate",
        "/sections/K/advice/5/receivedDate",
      ],
    },
  ],
};
