import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `healthEntriesHaveDateAndSource`. */
export const healthEntriesHaveDateAndSourceCases: RuleCases = {
  rule: "data-items/health-entries-have-date-and-source",
  pass: [
    {
      name: "no entries",
      patch: [
        { op: "replace", path: "/health", value: {} },
        { op: "remove", path: "/education/partTimeTimetables" },
      ],
    },
    {
      name: "a date and a kind of source",
      patch: [
        {
          op: "replace",
          path: "/health/conditions/0/recorded",
          value: { date: "2026-11-25", source: { kind: "other" } },
        },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [{ op: "remove", path: "/health/conditions/0/recorded" }],
      hits: ["/health/conditions/0/recorded"],
    },
    {
      name: "no date",
      patch: [{ op: "remove", path: "/health/conditions/0/recorded/date" }],
      hits: ["/health/conditions/0/recorded/date"],
    },
    {
      name: "no source",
      patch: [{ op: "remove", path: "/health/conditions/0/recorded/source" }],
      hits: ["/health/conditions/0/recorded/source"],
    },
    {
      name: "an empty group",
      patch: [{ op: "replace", path: "/health/conditions/0/recorded", value: {} }],
      hits: ["/health/conditions/0/recorded/date", "/health/conditions/0/recorded/source"],
    },
  ],
};
