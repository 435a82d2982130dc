import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `cycleNumbersConsecutive`. */
export const cycleNumbersConsecutiveCases: RuleCases = {
  rule: "sen-support-plan/cycle-numbers-consecutive",
  pass: [
    {
      name: "earlier cycles are with another setting",
      patch: [
        { op: "replace", path: "/cycles/0/number", value: 5 },
        { op: "replace", path: "/cycles/1/number", value: 6 },
        { op: "replace", path: "/cycles/2/number", value: 7 },
      ],
    },
    { name: "no cycles", patch: [{ op: "replace", path: "/cycles", value: [] }] },
  ],
  fail: [
    {
      name: "one left out",
      patch: [{ op: "replace", path: "/cycles/1/number", value: 9 }],
      hits: ["/cycles/1/number"],
    },
    {
      name: "the same number twice",
      patch: [{ op: "replace", path: "/cycles/2/number", value: 2 }],
      hits: ["/cycles/2/number"],
    },
  ],
};
