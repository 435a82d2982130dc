import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `endHasDateAndReason`. */
export const endHasDateAndReasonCases: RuleCases = {
  rule: "sen-support-plan/end-has-date-and-reason",
  pass: [
    {
      name: "both",
      patch: [
        { op: "replace", path: "/status", value: "ended" },
        { op: "add", path: "/end", value: { date: "2026-10-23", reason: "progressMade" } },
      ],
    },
    { name: "not ended", patch: [] },
  ],
  fail: [
    {
      name: "neither",
      patch: [
        { op: "add", path: "/end", value: {} },
        { op: "replace", path: "/status", value: "ended" },
      ],
      hits: ["/end/date", "/end/reason"],
    },
    {
      name: "nothing at all",
      patch: [{ op: "replace", path: "/status", value: "ended" }],
      hits: ["/end/date", "/end/reason"],
    },
    {
      name: "no reason",
      patch: [
        { op: "replace", path: "/status", value: "ended" },
        { op: "add", path: "/end", value: { date: "2026-10-23" } },
      ],
      hits: ["/end/reason"],
    },
  ],
};
