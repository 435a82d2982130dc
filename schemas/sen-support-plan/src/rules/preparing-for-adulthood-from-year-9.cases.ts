import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `preparingForAdulthoodFromYear9`. */
export const preparingForAdulthoodFromYear9Cases: RuleCases = {
  rule: "sen-support-plan/preparing-for-adulthood-from-year-9",
  pass: [
    {
      name: "Year 8 on the day of the plan",
      patch: [{ op: "replace", path: "/child/dateOfBirth", value: "2013-09-01" }],
    },
    {
      name: "Year 9 by age, taught with Year 8",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2013-08-31" },
        { op: "add", path: "/child/outOfCohort", value: true },
      ],
    },
    {
      name: "planned in Year 8, in Year 9 now",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2013-08-31" },
        { op: "replace", path: "/cycles/2", value: { number: 3, assess: { date: "2026-09-14" } } },
      ],
    },
    {
      name: "an outcome names an area",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2013-08-31" },
        { op: "add", path: "/outcomes/0/pfaAreas", value: ["EMP"] },
      ],
    },
  ],
  fail: [
    {
      name: "nothing",
      patch: [
        { op: "add", path: "/preparingForAdulthood", value: [] },
        { op: "replace", path: "/child/dateOfBirth", value: "2013-08-31" },
      ],
      hits: ["/preparingForAdulthood"],
    },
    {
      name: "Year 10 by age, taught with Year 9",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2012-08-31" },
        { op: "add", path: "/child/outOfCohort", value: true },
      ],
      hits: ["/preparingForAdulthood"],
    },
    {
      name: "outcomes without areas",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2012-03-31" },
        { op: "add", path: "/outcomes/0/pfaAreas", value: [] },
      ],
      hits: ["/preparingForAdulthood"],
    },
  ],
};
