import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `datesInOrder`. */
export const datesInOrderCases: RuleCases = {
  rule: "sen-support-plan/dates-in-order",
  pass: [
    { name: "a single day", patch: [{ op: "replace", path: "/attendance/startDate", value: "2026-11-20" }] },
    { name: "no end", patch: [{ op: "remove", path: "/attendance/endDate" }] },
    { name: "an end without a beginning", patch: [{ op: "remove", path: "/attendance/startDate" }] },
  ],
  fail: [
    {
      name: "attendance",
      patch: [
        { op: "add", path: "/attendance", value: { startDate: "2026-11-20", endDate: "2026-11-19", percent: 90 } },
      ],
      hits: [{ pointer: "/attendance/endDate", related: ["/attendance/startDate"] }],
    },
    {
      name: "the stage on the census",
      patch: [{ op: "add", path: "/senStatus/endDate", value: "2025-06-29" }],
      hits: [{ pointer: "/senStatus/endDate", related: ["/senStatus/startDate"] }],
    },
    {
      name: "provision",
      patch: [{ op: "add", path: "/provisions/0/endDate", value: "2025-09-03" }],
      hits: [{ pointer: "/provisions/0/endDate", related: ["/provisions/0/startDate"] }],
    },
    {
      name: "a plan that ended before it began",
      patch: [
        { op: "replace", path: "/status", value: "ended" },
        { op: "add", path: "/end", value: { date: "2025-06-29", reason: "movedSetting" } },
      ],
      hits: [{ pointer: "/end/date", related: ["/startDate"] }],
    },
    {
      name: "a suspension",
      patch: [
        { op: "add", path: "/attendance/suspensions", value: [{ startDate: "2026-10-02", endDate: "2026-10-01" }] },
      ],
      hits: [{ pointer: "/attendance/suspensions/0/endDate", related: ["/attendance/suspensions/0/startDate"] }],
    },
  ],
};
