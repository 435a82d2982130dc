import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `educationEntriesHaveDateAndSource`. */
export const educationEntriesHaveDateAndSourceCases: RuleCases = {
  rule: "data-items/education-entries-have-date-and-source",
  pass: [
    {
      name: "no entries",
      patch: [
        { op: "replace", path: "/education", value: {} },
        { op: "remove", path: "/health/clinicalTasks" },
        { op: "remove", path: "/health/medicines" },
        { op: "remove", path: "/health/healthcarePlans" },
        { op: "remove", path: "/health/medicalEvidence" },
      ],
    },
    {
      name: "a date and a kind of source",
      patch: [
        {
          op: "replace",
          path: "/education/placements/0/recorded",
          value: { date: "2026-11-25", source: { kind: "other" } },
        },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [{ op: "remove", path: "/education/placements/0/recorded" }],
      hits: ["/education/placements/0/recorded"],
    },
    {
      name: "no date",
      patch: [{ op: "remove", path: "/education/placements/0/recorded/date" }],
      hits: ["/education/placements/0/recorded/date"],
    },
    {
      name: "no source",
      patch: [{ op: "remove", path: "/education/placements/0/recorded/source" }],
      hits: ["/education/placements/0/recorded/source"],
    },
    {
      name: "an empty group",
      patch: [{ op: "replace", path: "/education/placements/0/recorded", value: {} }],
      hits: ["/education/placements/0/recorded/date", "/education/placements/0/recorded/source"],
    },
  ],
};
