import type { RuleCases } from "@send-standards/core";
import { asRefused } from "./support/as-refused.ts";
import { asTakenBack } from "./support/as-taken-back.ts";

/** Boundary cases of `testDecides`. */
export const testDecidesCases: RuleCases = {
  rule: "needs-assessment/test-decides",
  pass: [
    {
      name: "needs, but a plan is not thought necessary",
      patch: [...asRefused],
    },
    {
      name: "assessed in the six months before",
      patch: [
        ...asRefused,
        { op: "add", path: "/previousAssessmentDate", value: "2025-11-03" },
        { op: "add", path: "/decision/usedSixMonthRule", value: true },
        { op: "replace", path: "/decision/mayNeedPlan", value: true },
      ],
    },
    {
      name: "criteria not met, and the authority assesses",
      patch: [{ op: "replace", path: "/criteriaSets/0/results/0/result", value: "notMet" }],
    },
    {
      name: "a reassessment",
      patch: [
        ...asRefused,
        { op: "replace", path: "/decision/mayNeedPlan", value: true },
        { op: "replace", path: "/origin", value: "reassessmentRequest" },
        { op: "replace", path: "/request/receivedDate", value: "2026-03-25" },
      ],
    },
    {
      name: "detained",
      patch: [
        ...asRefused,
        { op: "replace", path: "/decision/mayNeedPlan", value: true },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "the six-month rule, on a day that is not known",
      patch: [
        ...asRefused,
        { op: "replace", path: "/decision/mayNeedPlan", value: true },
        { op: "add", path: "/decision/usedSixMonthRule", value: true },
      ],
    },
    {
      name: "no needs",
      patch: [
        ...asRefused,
        { op: "replace", path: "/decision/mayNeedPlan", value: true },
        { op: "replace", path: "/decision/mayHaveSen", value: false },
      ],
    },
  ],
  fail: [
    {
      name: "both parts met, and the refusal was taken back later",
      patch: [...asTakenBack, { op: "add", path: "/decision/mayNeedPlan", value: true }],
      hits: ["/decision/outcome"],
    },
    {
      name: "both parts met",
      patch: [...asRefused, { op: "replace", path: "/decision/mayNeedPlan", value: true }],
      hits: ["/decision/outcome"],
    },
    {
      name: "brought to attention, both parts met",
      patch: [
        ...asRefused,
        { op: "replace", path: "/decision/mayNeedPlan", value: true },
        { op: "replace", path: "/origin", value: "broughtToAttention" },
      ],
      hits: ["/decision/outcome"],
    },
    {
      name: "both parts met, years after an earlier assessment",
      patch: [
        ...asRefused,
        { op: "replace", path: "/decision/mayNeedPlan", value: true },
        { op: "add", path: "/previousAssessmentDate", value: "2019-09-01" },
      ],
      hits: ["/decision/outcome"],
    },
  ],
};
