import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `nhsNumberRange`. */
export const nhsNumberRangeCases: RuleCases = {
  rule: "needs-assessment/nhs-number-range",
  pass: [
    { name: "a test number in a synthetic record", patch: [] },
    {
      name: "a number of England and Wales",
      patch: [
        { op: "remove", path: "/synthetic" },
        { op: "replace", path: "/child/identifiers/nhsNumber", value: "4000000004" },
      ],
    },
  ],
  fail: [
    {
      name: "a test number in a record that is not marked",
      patch: [{ op: "remove", path: "/synthetic" }],
      hits: ["/child/identifiers/nhsNumber"],
    },
  ],
};
