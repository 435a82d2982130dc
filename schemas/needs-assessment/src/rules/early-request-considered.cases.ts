import type { RuleCases } from "@send-standards/core";
import { asRefused } from "./support/as-refused.ts";
import { asTakenBack } from "./support/as-taken-back.ts";

/** Boundary cases of `earlyRequestConsidered`. */
export const earlyRequestConsideredCases: RuleCases = {
  rule: "needs-assessment/early-request-considered",
  pass: [
    {
      name: "an early request that was granted",
      patch: [{ op: "add", path: "/previousAssessmentDate", value: "2025-11-03" }],
    },
    {
      name: "refused because of the earlier assessment",
      patch: [
        ...asRefused,
        { op: "add", path: "/previousAssessmentDate", value: "2025-11-03" },
        { op: "add", path: "/decision/usedSixMonthRule", value: true },
      ],
    },
    {
      name: "refused a day after the six months",
      patch: [...asRefused, { op: "add", path: "/previousAssessmentDate", value: "2025-09-01" }],
    },
    {
      name: "a reassessment",
      patch: [
        ...asRefused,
        { op: "replace", path: "/origin", value: "reassessmentRequest" },
        { op: "replace", path: "/request/receivedDate", value: "2026-03-25" },
        { op: "add", path: "/previousAssessmentDate", value: "2025-11-03" },
      ],
    },
    {
      name: "the day of the request is not known",
      patch: [
        ...asRefused,
        { op: "remove", path: "/request/receivedDate" },
        { op: "add", path: "/responsibleFromDate", value: "2026-03-02" },
        { op: "add", path: "/previousAssessmentDate", value: "2025-11-03" },
      ],
    },
    {
      name: "an assessment after the request",
      patch: [...asRefused, { op: "add", path: "/previousAssessmentDate", value: "2026-03-03" }],
    },
  ],
  fail: [
    {
      name: "refused, and taken back later",
      patch: [
        ...asTakenBack,
        { op: "replace", path: "/decision/mayNeedPlan", value: false },
        { op: "add", path: "/previousAssessmentDate", value: "2025-11-03" },
      ],
      hits: ["/decision/usedSixMonthRule"],
    },
    {
      name: "refused, and nothing is said",
      patch: [...asRefused, { op: "add", path: "/previousAssessmentDate", value: "2025-11-03" }],
      hits: ["/decision/usedSixMonthRule"],
    },
    {
      name: "refused on the last day of the six months",
      patch: [...asRefused, { op: "add", path: "/previousAssessmentDate", value: "2025-09-02" }],
      hits: ["/decision/usedSixMonthRule"],
    },
    {
      name: "asked for on the day of the earlier assessment",
      patch: [...asRefused, { op: "add", path: "/previousAssessmentDate", value: "2026-03-02" }],
      hits: ["/decision/usedSixMonthRule"],
    },
  ],
};
