import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `cyclesFollowOneAnother`. */
export const cyclesFollowOneAnotherCases: RuleCases = {
  rule: "sen-support-plan/cycles-follow-one-another",
  pass: [
    {
      name: "two planned on one day",
      patch: [
        {
          op: "add",
          path: "/cycles/-",
          value: {
            number: 4,
            plan: {
              date: "2026-09-21",
              reviewDate: "2026-12-11",
              expectedImpact: [{ text: "She reads aloud to one adult." }],
            },
          },
        },
      ],
    },
    { name: "one without a day", patch: [{ op: "replace", path: "/cycles/1", value: { number: 2 } }] },
  ],
  fail: [
    {
      name: "the first one is the latest",
      patch: [
        {
          op: "replace",
          path: "/cycles/0",
          value: {
            number: 1,
            status: "planned",
            plan: { date: "2090-01-02", reviewDate: "2090-03-30", expectedImpact: [{ text: "More words." }] },
          },
        },
      ],
      hits: [{ pointer: "/cycles/1/plan/date", related: ["/cycles/0/plan/date"] }],
    },
  ],
};
