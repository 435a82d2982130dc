import type { RuleCases } from "@send-standards/core";
import { asNoPlan } from "./support/as-no-plan.ts";
import { asRefused } from "./support/as-refused.ts";

const notice = {
  sentDate: "2026-04-08",
  reasons: true,
  appealRight: true,
  appealTimeLimit: true,
  mediation: true,
  disagreementResolution: true,
  informationAndAdvice: true,
};

/** Boundary cases of `overturnedRefusalExplained`. */
export const overturnedRefusalExplainedCases: RuleCases = {
  rule: "needs-assessment/overturned-refusal-explained",
  pass: [
    { name: "refused, and nothing more", patch: [...asRefused] },
    {
      name: "refused, then ordered to assess",
      patch: [
        { op: "replace", path: "/decision/outcome", value: "doNotAssess" },
        { op: "add", path: "/decision/notice", value: notice },
        { op: "replace", path: "/decision/mayNeedPlan", value: false },
        { op: "add", path: "/wayForwardMeetings", value: [{ offeredDate: "2026-04-08" }] },
        { op: "replace", path: "/census/requestOutcome", value: "N" },
        { op: "add", path: "/reversals", value: [{ route: "ownChange", result: "mustAssess", date: "2026-04-10" }] },
      ],
    },
    {
      name: "no plan, then a concession",
      patch: [
        ...asNoPlan,
        { op: "add", path: "/reversals", value: [{ route: "concession", result: "mustMakePlan", date: "2026-08-03" }] },
        { op: "add", path: "/draftSentDate", value: "2026-09-01" },
      ],
      asOf: "2026-10-01",
    },
    {
      name: "no plan, sent back, and then a draft",
      patch: [
        ...asNoPlan,
        { op: "add", path: "/draftSentDate", value: "2026-09-01" },
        {
          op: "add",
          path: "/reversals",
          value: [
            {
              route: "tribunalOrder",
              result: "mustReconsider",
              about: "refusalOfPlan",
              date: "2026-08-03",
              notifiedDate: "2026-08-10",
            },
          ],
        },
      ],
    },
    {
      name: "refused, sent back, and then advice",
      patch: [
        ...asRefused,
        { op: "add", path: "/advice", value: [{ id: "adv-1", type: "psychological", requestedDate: "2026-09-01" }] },
        {
          op: "add",
          path: "/reversals",
          value: [
            {
              route: "tribunalOrder",
              result: "mustReconsider",
              about: "refusalToAssess",
              date: "2026-08-03",
              notifiedDate: "2026-08-10",
            },
          ],
        },
      ],
    },
    { name: "no plan, and an end to the plan of before", patch: [...asNoPlan] },
  ],
  fail: [
    {
      name: "no plan, and a draft",
      patch: [...asNoPlan, { op: "add", path: "/draftSentDate", value: "2026-09-01" }],
      hits: ["/reversals"],
    },
    {
      name: "refused, and advice was sought",
      patch: [
        ...asRefused,
        { op: "add", path: "/advice", value: [{ id: "adv-1", type: "psychological", requestedDate: "2026-04-20" }] },
      ],
      hits: ["/reversals"],
    },
    {
      name: "no plan, a draft, and only the refusal to assess was overturned",
      patch: [
        ...asNoPlan,
        { op: "add", path: "/draftSentDate", value: "2026-09-01" },
        { op: "add", path: "/reversals", value: [{ route: "ownChange", result: "mustAssess", date: "2026-08-03" }] },
      ],
      hits: ["/reversals"],
    },
    {
      name: "no plan, and a final plan",
      patch: [
        ...asNoPlan,
        { op: "add", path: "/finalPlan", value: { issuedDate: "2026-06-20" } },
        { op: "add", path: "/census/twentyWeekException", value: false },
      ],
      hits: ["/reversals"],
    },
    {
      name: "no plan, a draft, and another decision was sent back",
      patch: [
        ...asNoPlan,
        { op: "add", path: "/draftSentDate", value: "2026-09-01" },
        {
          op: "add",
          path: "/reversals",
          value: [
            {
              route: "tribunalOrder",
              result: "mustReconsider",
              about: "refusalToAssess",
              date: "2026-08-03",
              notifiedDate: "2026-08-10",
            },
          ],
        },
      ],
      hits: ["/reversals"],
    },
    {
      name: "refused, advice, and another decision was sent back",
      patch: [
        ...asRefused,
        { op: "add", path: "/advice", value: [{ id: "adv-1", type: "psychological", requestedDate: "2026-09-01" }] },
        {
          op: "add",
          path: "/reversals",
          value: [
            {
              route: "tribunalOrder",
              result: "mustReconsider",
              about: "refusalOfPlan",
              date: "2026-08-03",
              notifiedDate: "2026-08-10",
            },
          ],
        },
      ],
      hits: ["/reversals"],
    },
    {
      name: "refused, and a decision about a plan",
      patch: [
        ...asRefused,
        { op: "add", path: "/planDecision", value: { outcome: "issuePlan", notifiedDate: "2026-06-01" } },
        {
          op: "add",
          path: "/advice",
          value: [
            {
              id: "a",
              type: "educational",
              contributors: [
                { type: "medical", person: { role: "nurse" } },
                { type: "psychological", person: { role: "psychologist" } },
                { type: "socialCare", person: { role: "social worker" } },
              ],
            },
          ],
        },
      ],
      hits: ["/reversals"],
    },
  ],
};
