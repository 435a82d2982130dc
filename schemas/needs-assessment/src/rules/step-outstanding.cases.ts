import type { RuleCases } from "@send-standards/core";
import { asAssessing } from "./support/as-assessing.ts";
import { asNoPlan } from "./support/as-no-plan.ts";
import { asRefused } from "./support/as-refused.ts";
import { asUndecided } from "./support/as-undecided.ts";

const census = (outcome: string) => ({ op: "replace", path: "/census/assessmentOutcome", value: outcome }) as const;

/** Boundary cases of `stepOutstanding`. */
export const stepOutstandingCases: RuleCases = {
  rule: "needs-assessment/step-outstanding",
  pass: [
    { name: "not decided on the last day", patch: [...asUndecided], asOf: "2026-04-13" },
    {
      name: "not decided, with an exception claimed",
      patch: [
        ...asUndecided,
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [{ ground: "ABSENT", from: "2026-03-05", to: "2026-04-12", effect: "They were abroad." }],
        },
      ],
      asOf: "2026-04-14",
    },
    { name: "no final plan on the last day", patch: [...asAssessing], asOf: "2026-07-20" },
    { name: "refused", patch: [...asRefused] },
    { name: "no plan", patch: [...asNoPlan] },
    {
      name: "ended",
      patch: [
        ...asUndecided,
        { op: "add", path: "/ended", value: { reason: "withdrawn", date: "2026-03-30" } },
        { op: "replace", path: "/census/requestOutcome", value: "W" },
      ],
    },
    {
      name: "ended by a death after the last day of a plan that had not been sent",
      patch: [
        ...asAssessing,
        { op: "add", path: "/ended", value: { reason: "deceased", date: "2026-08-03" } },
        census("W"),
      ],
    },
    {
      name: "a reassessment after which nothing was decided about the plan",
      patch: [
        { op: "replace", path: "/origin", value: "reassessmentByAuthority" },
        ...asAssessing,
        { op: "remove", path: "/census" },
      ],
    },
    {
      name: "detained",
      patch: [
        { op: "remove", path: "/finalPlan" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "refused, then overturned by a change of mind",
      patch: [
        ...asRefused,
        { op: "add", path: "/reversals", value: [{ route: "ownChange", result: "mustAssess", date: "2026-05-04" }] },
      ],
    },
  ],
  fail: [
    {
      name: "assessed, and no plan on the day after the last",
      patch: [...asAssessing],
      asOf: "2026-07-21",
      hits: ["/finalPlan/issuedDate"],
    },
    { name: "not decided on the day after", patch: [...asUndecided], asOf: "2026-04-14", hits: ["/decision"] },
    {
      name: "the final plan was not sent",
      patch: [{ op: "remove", path: "/finalPlan" }],
      hits: ["/finalPlan/issuedDate"],
    },
    {
      name: "refused, then ordered to assess, and no plan",
      patch: [
        ...asRefused,
        {
          op: "add",
          path: "/reversals",
          value: [{ route: "tribunalOrder", result: "mustAssess", date: "2026-05-04", notifiedDate: "2026-05-06" }],
        },
      ],
      hits: ["/finalPlan/issuedDate"],
    },
    {
      name: "a reassessment, and the new plan was not sent",
      patch: [
        { op: "replace", path: "/origin", value: "reassessmentByAuthority" },
        { op: "replace", path: "/planDecision/outcome", value: "amendOrReplacePlan" },
        { op: "remove", path: "/finalPlan" },
        { op: "remove", path: "/census" },
      ],
      hits: ["/finalPlan/issuedDate"],
    },
  ],
};
