import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `suspensionHasLength`. */
export const suspensionHasLengthCases: RuleCases = {
  rule: "data-items/suspension-has-length",
  pass: [
    { name: "an end alone", patch: [{ op: "remove", path: "/education/suspensions/0/sessions" }] },
    { name: "sessions alone", patch: [{ op: "remove", path: "/education/suspensions/0/endDate" }] },
    {
      name: "permanent",
      patch: [
        {
          op: "replace",
          path: "/education/suspensions/0",
          value: {
            id: "suspension-1",
            category: "PERM",
            startDate: "2026-03-10",
            provisionFromDate: "2026-03-17",
            recorded: { date: "2026-03-10", source: { kind: "school" } },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [
        {
          op: "add",
          path: "/education/suspensions",
          value: [{ id: "open", category: "SUSP", recorded: { date: "2025-01-06", source: { kind: "school" } } }],
        },
      ],
      hits: ["/education/suspensions/0/sessions"],
    },
  ],
};
