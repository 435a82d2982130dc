import type { RuleCases } from "@send-standards/core";

const appeal = { op: "add", path: "/appeals", value: [{ id: "app-1", about: "refusalOfPlan" }] } as const;
const tribunal = { op: "replace", path: "/census/assessmentTribunal", value: true } as const;

/** Boundary cases of `appealHasCertificate`. */
export const appealHasCertificateCases: RuleCases = {
  rule: "needs-assessment/appeal-has-certificate",
  pass: [
    {
      name: "with the certificate",
      patch: [
        appeal,
        {
          op: "add",
          path: "/mediations",
          value: [{ id: "med-1", about: "refusalOfPlan", certificateDate: "2026-08-03" }],
        },
        tribunal,
      ],
    },
    {
      name: "about something else",
      patch: [{ op: "add", path: "/appeals", value: [{ id: "app-1", about: "other" }] }],
    },
    {
      name: "under another regime",
      patch: [appeal, tribunal, { op: "replace", path: "/legalRegime", value: "reform-draft" }],
    },
  ],
  fail: [
    {
      name: "a mediation about another decision",
      patch: [
        appeal,
        { op: "add", path: "/mediations", value: [{ id: "med-1", about: "other", certificateDate: "2026-08-03" }] },
        { op: "add", path: "/census", value: {} },
      ],
      hits: ["/appeals/0"],
    },
    { name: "no mediation", patch: [appeal, tribunal], hits: ["/appeals/0"] },
  ],
};
