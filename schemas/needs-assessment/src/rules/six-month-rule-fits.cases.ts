import type { RuleCases } from "@send-standards/core";
import { asRefused } from "./support/as-refused.ts";
import { asTakenBack } from "./support/as-taken-back.ts";

/** Boundary cases of `sixMonthRuleFits`. */
export const sixMonthRuleFitsCases: RuleCases = {
  rule: "needs-assessment/six-month-rule-fits",
  pass: [
    {
      name: "on the last day of the six months",
      patch: [
        ...asRefused,
        { op: "add", path: "/previousAssessmentDate", value: "2025-09-02" },
        { op: "add", path: "/decision/usedSixMonthRule", value: true },
      ],
    },
    {
      name: "the day of the earlier assessment is not known",
      patch: [...asRefused, { op: "add", path: "/decision/usedSixMonthRule", value: true }],
    },
    {
      name: "an assessment after the request",
      patch: [
        ...asRefused,
        { op: "add", path: "/previousAssessmentDate", value: "2026-03-03" },
        { op: "add", path: "/decision/usedSixMonthRule", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "years ago, and taken back later",
      patch: [
        ...asTakenBack,
        { op: "add", path: "/previousAssessmentDate", value: "2019-09-01" },
        { op: "add", path: "/decision/usedSixMonthRule", value: true },
      ],
      hits: [{ pointer: "/decision/usedSixMonthRule", related: ["/previousAssessmentDate"] }],
    },
    {
      name: "years ago",
      patch: [
        ...asRefused,
        { op: "add", path: "/previousAssessmentDate", value: "2019-09-01" },
        { op: "add", path: "/decision/usedSixMonthRule", value: true },
      ],
      hits: [{ pointer: "/decision/usedSixMonthRule", related: ["/previousAssessmentDate"] }],
    },
    {
      name: "on the day after the six months",
      patch: [
        ...asRefused,
        { op: "add", path: "/previousAssessmentDate", value: "2025-09-01" },
        { op: "add", path: "/decision/usedSixMonthRule", value: true },
      ],
      hits: [{ pointer: "/decision/usedSixMonthRule", related: ["/previousAssessmentDate"] }],
    },
  ],
};
