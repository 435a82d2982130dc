import type { RuleCases } from "@send-standards/core";
import { asAssessing } from "./support/as-assessing.ts";

const told = (date: string) => ({ op: "replace", path: "/decision/notifiedDate", value: date }) as const;

const afterOrder = {
  route: "tribunalOrder",
  result: "mustAssess",
  about: "refusalToAssess",
  date: "2026-04-06",
  notifiedDate: "2026-04-08",
} as const;

/** Boundary cases of `assessmentDecisionInTime`. */
export const assessmentDecisionInTimeCases: RuleCases = {
  rule: "needs-assessment/assessment-decision-in-time",
  pass: [
    { name: "on the last day of the six weeks", patch: [told("2026-04-13")] },
    {
      name: "after eight weeks, with the school shut from a week after it was asked",
      patch: [
        { op: "replace", path: "/request/receivedDate", value: "2026-07-14" },
        { op: "replace", path: "/familyConsultedDate", value: "2026-07-15" },
        { op: "replace", path: "/decision/date", value: "2026-09-08" },
        told("2026-09-08"),
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [
            {
              ground: "SCHOOL-CLOSED",
              steps: ["decideWhetherToAssess"],
              from: "2026-07-21",
              to: "2026-09-01",
              adviceRequestedDate: "2026-07-15",
              effect: "The head teacher could answer only in September.",
            },
          ],
        },
        ...asAssessing,
      ],
    },
    {
      name: "brought to attention five weeks before; the request of a school came earlier to another authority",
      patch: [told("2026-04-20"), { op: "add", path: "/responsibleFromDate", value: "2026-03-16" }],
    },
    {
      name: "under another regime",
      patch: [told("2026-04-14"), { op: "replace", path: "/legalRegime", value: "reform-draft" }],
    },
    {
      name: "detained, a day late",
      patch: [told("2026-04-14"), { op: "add", path: "/child/inYouthAccommodation", value: true }],
    },
    {
      name: "the decision to assess that followed an order, months after the request",
      patch: [
        { op: "replace", path: "/request/receivedDate", value: "2025-09-08" },
        { op: "replace", path: "/familyConsultedDate", value: "2025-09-15" },
        { op: "add", path: "/reversals", value: [afterOrder] },
      ],
    },
    {
      name: "in June 2020",
      patch: [
        { op: "replace", path: "/request/receivedDate", value: "2020-04-01" },
        { op: "replace", path: "/familyConsultedDate", value: "2020-04-02" },
        { op: "replace", path: "/decision/date", value: "2020-06-10" },
        told("2020-06-10"),
        ...asAssessing,
        { op: "replace", path: "/responsibleCommissioners", value: [] },
      ],
    },
    {
      name: "a reassessment, on the fifteenth day",
      patch: [
        { op: "replace", path: "/origin", value: "reassessmentRequest" },
        { op: "replace", path: "/decision/date", value: "2026-03-17" },
        told("2026-03-17"),
        ...asAssessing,
        { op: "remove", path: "/census" },
        {
          op: "add",
          path: "/planDecision",
          value: { outcome: "amendOrReplacePlan", date: "2026-06-22", notifiedDate: "2026-06-22" },
        },
        { op: "add", path: "/finalPlan", value: { issuedDate: "2026-06-23" } },
      ],
    },
  ],
  fail: [
    {
      name: "on the day after",
      patch: [told("2026-04-14")],
      hits: ["/decision/notifiedDate"],
    },
    {
      name: "decided on the day after, told on a day that is not known",
      patch: [
        { op: "remove", path: "/decision/notifiedDate" },
        { op: "replace", path: "/decision/date", value: "2026-04-14" },
      ],
      hits: ["/decision/date"],
      also: [{ rule: "needs-assessment/decision-day-recorded", pointer: "/decision/notifiedDate" }],
    },
    {
      name: "a request of years ago",
      patch: [
        { op: "replace", path: "/request/receivedDate", value: "2024-11-04" },
        { op: "add", path: "/census", value: {} },
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [
            {
              ground: "EXCEPTIONAL",
              steps: ["sendFinalPlan"],
              from: "2024-11-05",
              to: "2026-07-10",
              effect: "A parent was in hospital.",
            },
          ],
        },
      ],
      hits: ["/decision/notifiedDate"],
    },
    {
      name: "a reassessment, on the sixteenth day",
      patch: [
        { op: "replace", path: "/origin", value: "reassessmentRequest" },
        { op: "replace", path: "/decision/date", value: "2026-03-17" },
        told("2026-03-18"),
        ...asAssessing,
        { op: "remove", path: "/census" },
        {
          op: "add",
          path: "/planDecision",
          value: { outcome: "amendOrReplacePlan", date: "2026-06-22", notifiedDate: "2026-06-22" },
        },
        { op: "add", path: "/finalPlan", value: { issuedDate: "2026-06-23" } },
      ],
      hits: ["/decision/notifiedDate"],
    },
    {
      name: "an exception for another step only",
      patch: [
        told("2026-04-14"),
        { op: "add", path: "/census", value: {} },
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [
            {
              ground: "ABSENT",
              steps: ["sendFinalPlan"],
              from: "2026-03-05",
              to: "2026-04-10",
              effect: "They were abroad.",
            },
          ],
        },
      ],
      hits: ["/decision/notifiedDate"],
    },
  ],
};
