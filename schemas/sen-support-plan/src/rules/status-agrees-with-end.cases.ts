import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `statusAgreesWithEnd`. */
export const statusAgreesWithEndCases: RuleCases = {
  rule: "sen-support-plan/status-agrees-with-end",
  pass: [
    { name: "ends today", patch: [{ op: "add", path: "/end", value: { date: "2026-11-25" } }] },
    {
      name: "ended",
      patch: [
        { op: "add", path: "/end", value: { date: "2026-11-24", reason: "movedSetting" } },
        { op: "replace", path: "/status", value: "ended" },
      ],
    },
  ],
  fail: [
    {
      name: "ended yesterday",
      patch: [{ op: "add", path: "/end", value: { date: "2026-11-24", reason: "movedSetting" } }],
      hits: ["/end/date"],
    },
  ],
};
