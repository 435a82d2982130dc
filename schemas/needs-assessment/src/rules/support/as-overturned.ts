import type { Operation } from "@send-standards/core";

/**
 * Returns changes of the base record that make its first decision a refusal, which an order of the Tribunal on `date`
 * overturned; the family was told on `notifiedDate`, and the rest of the base record followed.
 */
export const asOverturned = (date: string, notifiedDate: string) =>
  [
    {
      op: "replace",
      path: "/decision",
      value: {
        outcome: "doNotAssess",
        date: "2026-04-07",
        notifiedDate: "2026-04-08",
        mayHaveSen: true,
        mayNeedPlan: false,
        reasons: "The school can meet his needs.",
        notice: {
          sentDate: "2026-04-08",
          reasons: true,
          appealRight: true,
          appealTimeLimit: true,
          mediation: true,
          disagreementResolution: true,
          informationAndAdvice: true,
        },
      },
    },
    { op: "add", path: "/wayForwardMeetings", value: [{ about: "refusalToAssess", offeredDate: "2026-04-08" }] },
    {
      op: "add",
      path: "/reversals",
      value: [{ route: "tribunalOrder", result: "mustAssess", about: "refusalToAssess", date, notifiedDate }],
    },
    { op: "replace", path: "/census/requestOutcome", value: "N" },
  ] as const satisfies readonly Operation[];
