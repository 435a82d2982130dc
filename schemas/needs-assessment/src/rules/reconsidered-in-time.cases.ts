import type { RuleCases } from "@send-standards/core";
import { asNoPlan } from "./support/as-no-plan.ts";

const back = (notifiedDate: string) =>
  [
    ...asNoPlan,
    {
      op: "add",
      path: "/reversals",
      value: [
        { route: "tribunalOrder", result: "mustReconsider", about: "refusalOfPlan", date: "2026-10-05", notifiedDate },
      ],
    },
  ] as const;

/** Boundary cases of `reconsideredInTime`. */
export const reconsideredInTimeCases: RuleCases = {
  rule: "needs-assessment/reconsidered-in-time",
  pass: [
    { name: "on the last day", patch: [...back("2026-10-19")] },
    {
      name: "a later day that the Tribunal directed",
      patch: [
        ...back("2026-10-26"),
        { op: "add", path: "/reversals/0/setLimits", value: [{ step: "reconsider", dueDate: "2026-10-26" }] },
      ],
    },
  ],
  fail: [{ name: "on the day after", patch: [...back("2026-10-20")], hits: ["/reversals/0/notifiedDate"] }],
};
