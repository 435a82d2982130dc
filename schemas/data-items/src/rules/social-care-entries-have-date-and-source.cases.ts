import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `socialCareEntriesHaveDateAndSource`. */
export const socialCareEntriesHaveDateAndSourceCases: RuleCases = {
  rule: "data-items/social-care-entries-have-date-and-source",
  pass: [
    { name: "no entries", patch: [{ op: "replace", path: "/socialCare", value: {} }] },
    {
      name: "a date and a kind of source",
      patch: [
        {
          op: "replace",
          path: "/socialCare/episodes/0/recorded",
          value: { date: "2026-11-25", source: { kind: "other" } },
        },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [{ op: "remove", path: "/socialCare/episodes/0/recorded" }],
      hits: ["/socialCare/episodes/0/recorded"],
    },
    {
      name: "no date",
      patch: [{ op: "remove", path: "/socialCare/episodes/0/recorded/date" }],
      hits: ["/socialCare/episodes/0/recorded/date"],
    },
    {
      name: "no source",
      patch: [{ op: "remove", path: "/socialCare/episodes/0/recorded/source" }],
      hits: ["/socialCare/episodes/0/recorded/source"],
    },
    {
      name: "an empty group",
      patch: [{ op: "replace", path: "/socialCare/episodes/0/recorded", value: {} }],
      hits: ["/socialCare/episodes/0/recorded/date", "/socialCare/episodes/0/recorded/source"],
    },
  ],
};
