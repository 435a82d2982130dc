import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `shortfallHasReason`. */
export const shortfallHasReasonCases: RuleCases = {
  rule: "ehc-plan/shortfall-has-reason",
  pass: [
    { name: "nothing is recorded", patch: [] },
    {
      name: "all was given",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/delivery",
          value: [{ from: "2026-09-07", plannedMinutes: 280, deliveredMinutes: 280 }],
        },
      ],
    },
    {
      name: "more was given, to make up for the term before",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/delivery",
          value: [{ from: "2026-09-07", plannedMinutes: 280, deliveredMinutes: 320 }],
        },
      ],
    },
    {
      name: "less, with the reason",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/delivery",
          value: [
            {
              from: "2026-09-07",
              plannedMinutes: 280,
              deliveredMinutes: 240,
              shortfallReason: "The therapist was ill for a week.",
            },
          ],
        },
      ],
    },
  ],
  fail: [
    {
      name: "one minute less",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/delivery",
          value: [{ from: "2026-09-07", plannedMinutes: 280, deliveredMinutes: 279 }],
        },
      ],
      hits: ["/sections/F/provisions/0/delivery/0/shortfallReason"],
    },
  ],
};
