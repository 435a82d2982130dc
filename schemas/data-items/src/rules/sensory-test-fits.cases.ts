import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `sensoryTestFits`. */
export const sensoryTestFitsCases: RuleCases = {
  rule: "data-items/sensory-test-fits",
  pass: [
    {
      name: "another test of hearing",
      patch: [{ op: "replace", path: "/health/hearingTests/0/test", value: "other" }],
    },
  ],
  fail: [
    {
      name: "a vision test among those of hearing",
      patch: [
        {
          op: "add",
          path: "/health/hearingTests",
          value: [
            {
              id: "misplaced",
              test: "orthopticAssessment",
              recorded: { date: "2025-06-02", source: { kind: "nhsProvider" } },
            },
          ],
        },
      ],
      hits: ["/health/hearingTests/0/test"],
    },
    {
      name: "a hearing test among those of vision",
      patch: [{ op: "replace", path: "/health/visionTests/0/test", value: "newbornHearingScreen" }],
      hits: ["/health/visionTests/0/test"],
    },
  ],
};
