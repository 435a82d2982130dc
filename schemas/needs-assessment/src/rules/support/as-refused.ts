import type { Operation } from "@send-standards/core";

/** Changes of the base record that make it a refusal to assess, with everything that a refusal needs, and no appeal. */
export const asRefused = [
  {
    op: "replace",
    path: "/decision",
    value: {
      outcome: "doNotAssess",
      date: "2026-04-07",
      notifiedDate: "2026-04-08",
      mayHaveSen: true,
      mayNeedPlan: false,
      reasons: "The school can meet his needs from what is ordinarily available, and has begun to.",
      supportInstead: "The language team visits the school in May.",
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
  { op: "remove", path: "/planDecision" },
  { op: "remove", path: "/draftSentDate" },
  { op: "remove", path: "/finalPlan" },
  { op: "replace", path: "/advice", value: [] },
  { op: "remove", path: "/evidence/1/adviceRef" },
  { op: "replace", path: "/sufficiency", value: [] },
  {
    op: "replace",
    path: "/census",
    value: {
      collectionYear: 2027,
      requestSource: "1",
      requestOutcome: "N",
      requestMediation: false,
      requestTribunal: false,
    },
  },
] as const satisfies readonly Operation[];
