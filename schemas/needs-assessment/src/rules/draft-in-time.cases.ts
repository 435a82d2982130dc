import type { RuleCases } from "@send-standards/core";
import { asNoPlan } from "./support/as-no-plan.ts";

const ordered = [
  ...asNoPlan,
  {
    op: "add",
    path: "/reversals",
    value: [{ route: "tribunalOrder", result: "mustMakePlan", about: "refusalOfPlan", date: "2026-10-05" }],
  },
] as const;

const draft = (date: string) => ({ op: "add", path: "/draftSentDate", value: date }) as const;

/** Boundary cases of `draftInTime`. */
export const draftInTimeCases: RuleCases = {
  rule: "needs-assessment/draft-in-time",
  pass: [
    { name: "on the last day", patch: [...ordered, draft("2026-11-09")] },
    {
      name: "in an ordinary assessment, in the nineteenth week",
      patch: [{ op: "replace", path: "/draftSentDate", value: "2026-07-10" }],
    },
  ],
  fail: [{ name: "on the day after", patch: [...ordered, draft("2026-11-10")], hits: ["/draftSentDate"] }],
};
