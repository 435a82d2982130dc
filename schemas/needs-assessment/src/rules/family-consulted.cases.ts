import type { RuleCases } from "@send-standards/core";
import { asUndecided } from "./support/as-undecided.ts";

/** Boundary cases of `familyConsulted`. */
export const familyConsultedCases: RuleCases = {
  rule: "needs-assessment/family-consulted",
  pass: [
    {
      name: "on the day of the decision",
      patch: [{ op: "replace", path: "/familyConsultedDate", value: "2026-04-07" }],
    },
    {
      name: "not decided yet",
      patch: [...asUndecided, { op: "remove", path: "/familyConsultedDate" }],
      asOf: "2026-03-20",
    },
    {
      name: "a reassessment",
      patch: [
        { op: "remove", path: "/familyConsultedDate" },
        { op: "replace", path: "/origin", value: "reassessmentByAuthority" },
        { op: "replace", path: "/planDecision/outcome", value: "amendOrReplacePlan" },
      ],
    },
  ],
  fail: [
    {
      name: "no day",
      patch: [{ op: "remove", path: "/familyConsultedDate" }],
      hits: ["/familyConsultedDate"],
    },
    {
      name: "on the day after the decision",
      patch: [{ op: "replace", path: "/familyConsultedDate", value: "2026-04-08" }],
      hits: ["/familyConsultedDate"],
    },
    {
      name: "after the notice, the day of the decision not known",
      patch: [
        { op: "remove", path: "/decision/date" },
        { op: "replace", path: "/familyConsultedDate", value: "2026-04-09" },
      ],
      hits: ["/familyConsultedDate"],
    },
    {
      name: "brought to attention",
      patch: [
        { op: "remove", path: "/familyConsultedDate" },
        { op: "replace", path: "/origin", value: "broughtToAttention" },
      ],
      hits: ["/familyConsultedDate"],
    },
  ],
};
