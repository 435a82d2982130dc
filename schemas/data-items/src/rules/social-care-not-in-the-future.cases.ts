import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `socialCareNotInTheFuture`. */
export const socialCareNotInTheFutureCases: RuleCases = {
  rule: "data-items/social-care-not-in-the-future",
  pass: [{ name: "today", patch: [{ op: "replace", path: "/socialCare/episodes/0/planDate", value: "2026-11-25" }] }],
  fail: [
    {
      name: "recorded years ahead",
      patch: [{ op: "replace", path: "/socialCare/episodes/0/recorded/date", value: "2098-01-01" }],
      hits: ["/socialCare/episodes/0/recorded/date"],
    },
    {
      name: "tomorrow",
      patch: [{ op: "replace", path: "/socialCare/episodes/0/planDate", value: "2026-11-26" }],
      hits: ["/socialCare/episodes/0/planDate"],
    },
  ],
};
