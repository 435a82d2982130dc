import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `stalledProgressIsAnswered`. */
export const stalledProgressIsAnsweredCases: RuleCases = {
  rule: "sen-support-plan/stalled-progress-is-answered",
  pass: [
    { name: "once", patch: [{ op: "replace", path: "/cycles/0/review/impact/0/status", value: "notAchieved" }] },
    {
      name: "twice, and a specialist is asked",
      patch: [
        { op: "replace", path: "/cycles/0/review/impact/0/status", value: "notAchieved" },
        { op: "replace", path: "/cycles/1/review/impact/0/status", value: "notStarted" },
        { op: "replace", path: "/cycles/1/review/decision", value: "externalAdvice" },
      ],
    },
    {
      name: "different outcomes",
      patch: [
        { op: "replace", path: "/cycles/0/review/impact/0/status", value: "notAchieved" },
        { op: "replace", path: "/cycles/1/review/impact/1/status", value: "notAchieved" },
        { op: "replace", path: "/cycles/1/review/decision", value: "continue" },
      ],
    },
  ],
  fail: [
    {
      name: "twice, and it goes on",
      patch: [
        { op: "replace", path: "/cycles/0/review/impact/0/status", value: "notAchieved" },
        { op: "replace", path: "/cycles/1/review/impact/0/status", value: "notAchieved" },
        { op: "replace", path: "/cycles/1/review/decision", value: "continue" },
      ],
      hits: ["/cycles/1/review/decision"],
    },
  ],
};
