import type { RuleCases } from "@send-standards/core";
import { asOverturned } from "./support/as-overturned.ts";

const final = (date: string) => ({ op: "replace", path: "/finalPlan/issuedDate", value: date }) as const;

/** Boundary cases of `finalPlanInTime`. */
export const finalPlanInTimeCases: RuleCases = {
  rule: "needs-assessment/final-plan-in-time",
  pass: [
    { name: "on the last day of the twenty weeks", patch: [final("2026-07-20")] },
    {
      name: "13 weeks after an order, 40 after the request",
      patch: [
        ...asOverturned("2026-04-20", "2026-04-22"),
        { op: "replace", path: "/request/receivedDate", value: "2025-10-13" },
        { op: "replace", path: "/familyConsultedDate", value: "2025-10-14" },
        { op: "replace", path: "/decision/date", value: "2025-11-24" },
        { op: "replace", path: "/decision/notifiedDate", value: "2025-11-24" },
        final("2026-07-20"),
      ],
    },
    {
      name: "17 weeks after an order, with an exception",
      patch: [
        ...asOverturned("2026-06-01", "2026-06-03"),
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [
            {
              ground: "SCHOOL-CLOSED",
              from: "2026-07-21",
              to: "2026-09-01",
              adviceRequestedDate: "2026-07-14",
              effect: "The school could answer only in September.",
            },
          ],
        },
        { op: "replace", path: "/advice/1/requestedDate", value: "2026-06-10" },
        { op: "remove", path: "/advice/1/receivedDate" },
        {
          op: "replace",
          path: "/planDecision",
          value: { outcome: "issuePlan", date: "2026-09-07", notifiedDate: "2026-09-07" },
        },
        { op: "replace", path: "/draftSentDate", value: "2026-09-09" },
        { op: "replace", path: "/census/twentyWeekException", value: true },
        final("2026-09-28"),
      ],
    },
    {
      name: "a change of mind, months after the request",
      patch: [
        ...asOverturned("2026-05-04", "2026-05-04"),
        { op: "replace", path: "/reversals/0/route", value: "ownChange" },
        final("2026-11-02"),
      ],
    },
    {
      name: "a plan of a young person who moved away before the last day",
      patch: [
        final("2026-07-21"),
        { op: "add", path: "/ended", value: { reason: "movedAway", date: "2026-07-13" } },
        { op: "add", path: "/census/movedToAuthority", value: "203" },
      ],
    },
  ],
  fail: [
    { name: "on the day after", patch: [final("2026-07-21")], hits: ["/finalPlan/issuedDate"] },
    {
      name: "on the day after the fourteen weeks of an order",
      patch: [...asOverturned("2026-04-20", "2026-04-22"), final("2026-07-28")],
      hits: ["/finalPlan/issuedDate"],
    },
    {
      name: "on the day after the fourteen weeks of a reassessment",
      patch: [
        { op: "replace", path: "/origin", value: "reassessmentByAuthority" },
        { op: "remove", path: "/request" },
        { op: "remove", path: "/census" },
        { op: "replace", path: "/planDecision/outcome", value: "amendOrReplacePlan" },
        final("2026-07-15"),
      ],
      hits: ["/finalPlan/issuedDate"],
    },
    {
      name: "very late",
      patch: [final("2026-11-24")],
      hits: ["/finalPlan/issuedDate"],
    },
  ],
};
