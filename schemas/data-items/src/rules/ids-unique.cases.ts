import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `idsUnique`. */
export const idsUniqueCases: RuleCases = {
  rule: "data-items/ids-unique",
  pass: [
    {
      name: "two entries with ids of their own",
      patch: [
        {
          op: "add",
          path: "/education/suspensions",
          value: [
            { id: "one", category: "LNCH", sessions: 1, recorded: { date: "2026-03-10", source: { kind: "school" } } },
            { id: "two", category: "LNCH", sessions: 1, recorded: { date: "2026-03-10", source: { kind: "school" } } },
          ],
        },
      ],
    },
  ],
  fail: [
    {
      name: "two entries of one list",
      patch: [
        {
          op: "add",
          path: "/education/journeys",
          value: [
            { id: "same", eligible: true, recorded: { date: "2025-03-10", source: { kind: "school" } } },
            { id: "same", eligible: true, recorded: { date: "2025-03-10", source: { kind: "school" } } },
          ],
        },
      ],
      hits: [{ pointer: "/education/journeys/1/id", related: ["/education/journeys/0/id"] }],
    },
    {
      name: "entries of two lists",
      patch: [{ op: "replace", path: "/education/results/0/id", value: "hearing-1" }],
      hits: [{ pointer: "/education/results/0/id", related: ["/health/hearingTests/0/id"] }],
    },
  ],
};
