import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `familyWasTold`. */
export const familyWasToldCases: RuleCases = {
  rule: "sen-support-plan/family-was-told",
  pass: [
    {
      name: "provision has not begun",
      asOf: "2025-07-01",
      patch: [{ op: "add", path: "/familyInformed", value: { informed: false } }],
    },
    {
      name: "a private nursery",
      patch: [
        { op: "add", path: "/familyInformed", value: { informed: false } },
        { op: "replace", path: "/setting/type", value: "earlyYearsProvider" },
      ],
    },
    {
      name: "under a draft of another law",
      patch: [
        { op: "add", path: "/familyInformed", value: { informed: false } },
        { op: "replace", path: "/legalRegime", value: "reform-draft" },
      ],
    },
  ],
  fail: [
    {
      name: "not told",
      patch: [{ op: "add", path: "/familyInformed", value: { informed: false } }],
      hits: ["/familyInformed/informed"],
    },
    {
      name: "provision began today",
      asOf: "2025-09-04",
      patch: [{ op: "add", path: "/familyInformed", value: { informed: false } }],
      hits: ["/familyInformed/informed"],
    },
  ],
};
