import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `socialCareDaysInOrder`. */
export const socialCareDaysInOrderCases: RuleCases = {
  rule: "data-items/social-care-days-in-order",
  pass: [{ name: "on one day", patch: [{ op: "add", path: "/socialCare/episodes/0/to", value: "2026-02-02" }] }],
  fail: [
    {
      name: "a short break that ends the day before it starts",
      patch: [
        {
          op: "add",
          path: "/socialCare/shortBreaks",
          value: [
            {
              id: "backwards",
              text: "A club.",
              from: "2025-06-02",
              to: "2025-06-01",
              recorded: { date: "2025-06-02", source: { kind: "childrensSocialCare" } },
            },
          ],
        },
      ],
      hits: [{ pointer: "/socialCare/shortBreaks/0/to", related: ["/socialCare/shortBreaks/0/from"] }],
    },
    {
      name: "an episode that ends the day before it starts",
      patch: [{ op: "add", path: "/socialCare/episodes/0/to", value: "2026-02-01" }],
      hits: [{ pointer: "/socialCare/episodes/0/to", related: ["/socialCare/episodes/0/from"] }],
    },
  ],
};
