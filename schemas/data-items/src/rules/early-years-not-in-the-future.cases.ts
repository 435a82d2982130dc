import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `earlyYearsNotInTheFuture`. */
export const earlyYearsNotInTheFutureCases: RuleCases = {
  rule: "data-items/early-years-not-in-the-future",
  pass: [{ name: "today", patch: [{ op: "replace", path: "/earlyYears/reviews/0/date", value: "2026-11-25" }] }],
  fail: [
    {
      name: "recorded years ahead",
      patch: [{ op: "replace", path: "/earlyYears/reviews/0/recorded/date", value: "2098-01-01" }],
      hits: ["/earlyYears/reviews/0/recorded/date"],
    },
    {
      name: "tomorrow",
      patch: [{ op: "replace", path: "/earlyYears/reviews/0/date", value: "2026-11-26" }],
      hits: ["/earlyYears/reviews/0/date"],
    },
  ],
};
