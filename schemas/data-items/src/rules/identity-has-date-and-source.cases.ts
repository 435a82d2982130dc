import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `identityHasDateAndSource`. */
export const identityHasDateAndSourceCases: RuleCases = {
  rule: "data-items/identity-has-date-and-source",
  pass: [
    {
      name: "a date and a kind of source",
      patch: [{ op: "replace", path: "/identity/recorded", value: { date: "2026-11-25", source: { kind: "family" } } }],
    },
  ],
  fail: [
    { name: "neither", patch: [{ op: "remove", path: "/identity/recorded" }], hits: ["/identity/recorded"] },
    { name: "no date", patch: [{ op: "remove", path: "/identity/recorded/date" }], hits: ["/identity/recorded/date"] },
    {
      name: "no source",
      patch: [{ op: "remove", path: "/identity/recorded/source" }],
      hits: ["/identity/recorded/source"],
    },
  ],
};
