import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `nothingBeforeBirth`. */
export const nothingBeforeBirthCases: RuleCases = {
  rule: "data-items/nothing-before-birth",
  pass: [
    {
      name: "on the day of birth",
      patch: [{ op: "replace", path: "/health/hearingTests/0/date", value: "2016-02-10" }],
    },
    {
      name: "a condition found before birth",
      patch: [{ op: "replace", path: "/health/conditions/0/date", value: "2015-11-02" }],
    },
    {
      name: "an opinion that was formed, and talked about, before birth",
      patch: [
        { op: "replace", path: "/earlyYears/notifications/0/opinionDate", value: "2015-11-02" },
        { op: "replace", path: "/earlyYears/notifications/0/parentToldDate", value: "2015-11-02" },
      ],
    },
    {
      name: "a plan for an unborn child",
      patch: [{ op: "replace", path: "/socialCare/episodes/0/from", value: "2015-12-01" }],
    },
  ],
  fail: [
    {
      name: "long before birth",
      patch: [
        {
          op: "add",
          path: "/health/hearingTests",
          value: [
            {
              id: "early-test",
              test: "newbornHearingScreen",
              date: "1950-01-01",
              recorded: { date: "2025-03-10", source: { kind: "nhsProvider" } },
            },
          ],
        },
      ],
      hits: ["/health/hearingTests/0/date"],
    },
    {
      name: "the day before birth",
      patch: [{ op: "replace", path: "/health/hearingTests/0/date", value: "2016-02-09" }],
      hits: ["/health/hearingTests/0/date"],
    },
  ],
};
