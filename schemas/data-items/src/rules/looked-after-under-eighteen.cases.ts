import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `lookedAfterUnderEighteen`. */
export const lookedAfterUnderEighteenCases: RuleCases = {
  rule: "data-items/looked-after-under-eighteen",
  pass: [
    {
      name: "the day before",
      patch: [
        {
          op: "add",
          path: "/socialCare/episodes/-",
          value: {
            kind: "lookedAfter",
            id: "care",
            legalStatus: "section20",
            from: "2034-02-09",
            recorded: { date: "2026-01-06", source: { kind: "childrensSocialCare" } },
          },
        },
      ],
    },
    {
      name: "a care leaver of 18",
      patch: [
        {
          op: "add",
          path: "/socialCare/episodes/-",
          value: {
            kind: "careLeaver",
            id: "care",
            from: "2034-02-10",
            recorded: { date: "2026-01-06", source: { kind: "childrensSocialCare" } },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "on the birthday",
      patch: [
        {
          op: "add",
          path: "/socialCare/episodes",
          value: [
            {
              kind: "lookedAfter",
              id: "care",
              legalStatus: "section20",
              from: "2034-02-10",
              recorded: { date: "2026-01-06", source: { kind: "childrensSocialCare" } },
            },
          ],
        },
      ],
      hits: ["/socialCare/episodes/0/from"],
    },
    {
      name: "decades later",
      patch: [
        {
          op: "add",
          path: "/socialCare/episodes",
          value: [
            {
              kind: "lookedAfter",
              id: "care",
              from: "2098-02-10",
              recorded: { date: "2025-01-06", source: { kind: "childrensSocialCare" } },
            },
          ],
        },
      ],
      hits: ["/socialCare/episodes/0/from"],
    },
  ],
};
