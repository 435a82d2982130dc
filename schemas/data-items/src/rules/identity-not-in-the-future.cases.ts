import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `identityNotInTheFuture`. */
export const identityNotInTheFutureCases: RuleCases = {
  rule: "data-items/identity-not-in-the-future",
  pass: [{ name: "today", patch: [{ op: "replace", path: "/identity/recorded/date", value: "2026-11-25" }] }],
  fail: [
    {
      name: "recorded years ahead",
      patch: [{ op: "replace", path: "/identity/recorded/date", value: "2098-01-01" }],
      hits: ["/identity/recorded/date"],
    },
    {
      name: "tomorrow",
      patch: [{ op: "replace", path: "/identity/recorded/date", value: "2026-11-26" }],
      hits: ["/identity/recorded/date"],
    },
  ],
};
