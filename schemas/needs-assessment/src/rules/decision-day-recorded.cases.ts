import type { RuleCases } from "@send-standards/core";
import { asUndecided } from "./support/as-undecided.ts";

/** Boundary cases of `decisionDayRecorded`. */
export const decisionDayRecordedCases: RuleCases = {
  rule: "needs-assessment/decision-day-recorded",
  pass: [
    { name: "told on a day that is known", patch: [{ op: "remove", path: "/decision/date" }] },
    { name: "not decided yet", patch: [...asUndecided], asOf: "2026-03-20" },
  ],
  fail: [
    {
      name: "told on a day that is not known",
      patch: [{ op: "remove", path: "/decision/notifiedDate" }],
      hits: ["/decision/notifiedDate"],
    },
    {
      name: "no day at all",
      patch: [
        { op: "remove", path: "/planDecision/date" },
        { op: "remove", path: "/planDecision/notifiedDate" },
      ],
      hits: ["/planDecision/notifiedDate"],
    },
  ],
};
