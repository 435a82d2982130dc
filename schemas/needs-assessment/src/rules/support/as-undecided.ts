import type { Operation } from "@send-standards/core";

/** Changes of the base record that take it back to before the decision whether to assess. */
export const asUndecided = [
  { op: "remove", path: "/decision" },
  { op: "remove", path: "/planDecision" },
  { op: "remove", path: "/draftSentDate" },
  { op: "remove", path: "/finalPlan" },
  { op: "replace", path: "/advice", value: [] },
  { op: "remove", path: "/evidence/1/adviceRef" },
  { op: "replace", path: "/sufficiency", value: [] },
  { op: "replace", path: "/census", value: { collectionYear: 2027, requestSource: "1", requestOutcome: "A" } },
] as const satisfies readonly Operation[];
