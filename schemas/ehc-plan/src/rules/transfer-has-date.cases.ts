import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `transferHasDate`. */
export const transferHasDateCases: RuleCases = {
  rule: "ehc-plan/transfer-has-date",
  pass: [
    { name: "a plan in force", patch: [] },
    {
      name: "transferred on a day",
      patch: [
        { op: "add", path: "/status", value: "transferredOut" },
        { op: "add", path: "/transferDate", value: "2026-10-01" },
      ],
    },
    {
      name: "ceased because of a move, with the day",
      patch: [
        { op: "add", path: "/status", value: "ceased" },
        { op: "add", path: "/ceasing", value: { reason: "5" } },
        { op: "add", path: "/transferDate", value: "2026-10-01" },
      ],
    },
    {
      name: "ceased for another reason",
      patch: [
        { op: "add", path: "/status", value: "ceased" },
        { op: "add", path: "/ceasing", value: { reason: "7" } },
      ],
    },
  ],
  fail: [
    {
      name: "transferred, no day",
      patch: [{ op: "add", path: "/status", value: "transferredOut" }],
      hits: ["/transferDate"],
    },
    {
      name: "ceased because of a move, no day",
      patch: [
        { op: "add", path: "/status", value: "ceased" },
        { op: "add", path: "/ceasing", value: { reason: "5" } },
      ],
      hits: ["/transferDate"],
    },
  ],
};
