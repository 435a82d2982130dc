import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `syntheticUsesTestNumber`. */
export const syntheticUsesTestNumberCases: RuleCases = {
  rule: "ehc-plan/synthetic-uses-test-number",
  pass: [
    { name: "a test number", patch: [] },
    { name: "no number", patch: [{ op: "remove", path: "/child/identifiers/nhsNumber" }] },
    {
      name: "a record of a real person",
      patch: [
        { op: "remove", path: "/synthetic" },
        { op: "add", path: "/child/identifiers/nhsNumber", value: "4000000004" },
      ],
    },
  ],
  fail: [
    {
      name: "a number that the NHS gives out",
      patch: [{ op: "add", path: "/child/identifiers/nhsNumber", value: "4000000004" }],
      hits: ["/child/identifiers/nhsNumber"],
    },
  ],
};
