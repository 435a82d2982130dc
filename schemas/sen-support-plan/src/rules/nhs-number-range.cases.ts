import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `nhsNumberRange`. */
export const nhsNumberRangeCases: RuleCases = {
  rule: "sen-support-plan/nhs-number-range",
  pass: [
    {
      name: "a number of Scotland, of a day of birth that no calendar has",
      patch: [
        { op: "add", path: "/synthetic", value: false },
        { op: "replace", path: "/child/identifiers/nhsNumber", value: "3102300006" },
      ],
    },
    {
      name: "no number and not synthetic",
      patch: [
        { op: "remove", path: "/synthetic" },
        { op: "remove", path: "/child/identifiers/nhsNumber" },
      ],
    },
    {
      name: "a test number in a synthetic record",
      patch: [{ op: "replace", path: "/child/identifiers/nhsNumber", value: "9993000000" }],
    },
  ],
  fail: [
    {
      name: "a test number in a record that is not synthetic",
      patch: [{ op: "add", path: "/synthetic", value: false }],
      hits: ["/child/identifiers/nhsNumber"],
    },
    {
      name: "nothing said on whether the record is synthetic",
      patch: [{ op: "remove", path: "/synthetic" }],
      hits: ["/child/identifiers/nhsNumber"],
    },
    {
      name: "a number that nobody gives out",
      patch: [
        { op: "add", path: "/synthetic", value: false },
        { op: "replace", path: "/child/identifiers/nhsNumber", value: "5000000005" },
      ],
      hits: ["/child/identifiers/nhsNumber"],
    },
  ],
};
