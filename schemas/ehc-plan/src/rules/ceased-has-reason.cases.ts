import type { RuleCases } from "@send-standards/core";

const ceased = { op: "replace", path: "/status", value: "ceased" } as const;

/** Boundary cases of `ceasedHasReason`. */
export const ceasedHasReasonCases: RuleCases = {
  rule: "ehc-plan/ceased-has-reason",
  pass: [
    { name: "a plan in force", patch: [] },
    { name: "ceased for a reason", patch: [ceased, { op: "add", path: "/ceasing", value: { reason: "7" } }] },
    { name: "lapsed at the age limit", patch: [{ op: "replace", path: "/status", value: "lapsedAtAgeLimit" }] },
    {
      name: "notice given, reason to follow",
      patch: [{ op: "replace", path: "/status", value: "ceaseNoticed" }],
    },
  ],
  fail: [
    { name: "ceased, nothing recorded", patch: [ceased], hits: ["/ceasing/reason"] },
    {
      name: "ceased, days only",
      patch: [ceased, { op: "add", path: "/ceasing", value: { noticeDate: "2026-08-03" } }],
      hits: ["/ceasing/reason"],
    },
  ],
};
