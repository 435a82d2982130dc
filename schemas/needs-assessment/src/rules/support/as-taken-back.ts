import type { Operation } from "@send-standards/core";

/**
 * Changes that make the first decision of a record a refusal, with everything that a refusal needs, which the
 * authority took back by itself in November 2026; what followed stays as it is.
 */
export const asTakenBack = [
  { op: "add", path: "/decision/outcome", value: "doNotAssess" },
  { op: "add", path: "/decision/mayHaveSen", value: true },
  { op: "add", path: "/decision/reasons", value: "The school can meet his needs." },
  {
    op: "add",
    path: "/decision/notice",
    value: {
      reasons: true,
      appealRight: true,
      appealTimeLimit: true,
      mediation: true,
      disagreementResolution: true,
      informationAndAdvice: true,
    },
  },
  { op: "add", path: "/wayForwardMeetings", value: [{ about: "refusalToAssess" }] },
  { op: "add", path: "/reversals", value: [{ route: "ownChange", result: "mustAssess", date: "2026-11-24" }] },
  { op: "add", path: "/census", value: {} },
] as const satisfies readonly Operation[];
