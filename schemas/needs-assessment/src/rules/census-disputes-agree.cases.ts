import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `censusDisputesAgree`. */
export const censusDisputesAgreeCases: RuleCases = {
  rule: "needs-assessment/census-disputes-agree",
  pass: [
    {
      name: "a certificate without a meeting",
      patch: [
        {
          op: "add",
          path: "/mediations",
          value: [{ id: "med-1", about: "refusalOfPlan", certificateDate: "2026-08-03" }],
        },
      ],
    },
    {
      name: "a meeting and an appeal",
      patch: [
        { op: "add", path: "/mediations", value: [{ id: "med-1", about: "refusalOfPlan", heldDate: "2026-08-03" }] },
        { op: "add", path: "/appeals", value: [{ id: "app-1", about: "refusalOfPlan" }] },
        { op: "replace", path: "/census/assessmentMediation", value: true },
        { op: "replace", path: "/census/assessmentTribunal", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "a meeting that was not told",
      patch: [
        {
          op: "add",
          path: "/mediations",
          value: [{ id: "med-of-the-case", about: "refusalToAssess", heldDate: "2026-08-03" }],
        },
      ],
      hits: ["/census/requestMediation"],
    },
    {
      name: "an appeal that nobody made",
      patch: [{ op: "add", path: "/census/assessmentTribunal", value: true }],
      hits: ["/census/assessmentTribunal"],
    },
  ],
};
