import type { Operation } from "@send-standards/core";

/**
 * Changes of the base record that make its end a decision to make no plan, with everything that such a decision needs.
 */
export const asNoPlan = [
  {
    op: "replace",
    path: "/planDecision",
    value: {
      outcome: "noPlan",
      date: "2026-06-15",
      notifiedDate: "2026-06-16",
      reasons: "His needs can be met from what the school has.",
      notice: {
        sentDate: "2026-06-16",
        reasons: true,
        appealRight: true,
        appealTimeLimit: true,
        mediation: true,
        disagreementResolution: true,
        informationAndAdvice: true,
      },
    },
  },
  { op: "add", path: "/wayForwardMeetings", value: [{ about: "refusalOfPlan", offeredDate: "2026-06-16" }] },
  { op: "remove", path: "/draftSentDate" },
  { op: "remove", path: "/finalPlan" },
  { op: "replace", path: "/census/assessmentOutcome", value: "N" },
] as const satisfies readonly Operation[];
