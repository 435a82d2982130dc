import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `healthNotInTheFuture`. */
export const healthNotInTheFutureCases: RuleCases = {
  rule: "data-items/health-not-in-the-future",
  pass: [{ name: "today", patch: [{ op: "replace", path: "/health/visionTests/0/date", value: "2026-11-25" }] }],
  fail: [
    {
      name: "recorded years ahead",
      patch: [{ op: "replace", path: "/health/conditions/0/recorded/date", value: "2098-01-01" }],
      hits: ["/health/conditions/0/recorded/date"],
    },
    {
      name: "tomorrow",
      patch: [{ op: "replace", path: "/health/visionTests/0/date", value: "2026-11-26" }],
      hits: ["/health/visionTests/0/date"],
    },
  ],
};
