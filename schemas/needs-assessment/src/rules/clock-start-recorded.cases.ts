import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `clockStartRecorded`. */
export const clockStartRecordedCases: RuleCases = {
  rule: "needs-assessment/clock-start-recorded",
  pass: [
    {
      name: "a reassessment that nobody asked for",
      patch: [
        { op: "replace", path: "/origin", value: "reassessmentByAuthority" },
        { op: "remove", path: "/request" },
        { op: "replace", path: "/planDecision/outcome", value: "amendOrReplacePlan" },
        { op: "remove", path: "/census" },
      ],
    },
    {
      name: "brought to attention, with the day on which the authority was told",
      patch: [
        { op: "replace", path: "/origin", value: "broughtToAttention" },
        { op: "remove", path: "/request/receivedDate" },
        { op: "add", path: "/responsibleFromDate", value: "2026-03-02" },
      ],
    },
    {
      name: "under another regime",
      patch: [
        { op: "remove", path: "/request/receivedDate" },
        { op: "replace", path: "/legalRegime", value: "reform-draft" },
      ],
    },
  ],
  fail: [
    {
      name: "no day at all",
      patch: [{ op: "remove", path: "/request/receivedDate" }],
      hits: ["/request/receivedDate"],
    },
    {
      name: "a plan that was transferred on a day that is not known",
      patch: [{ op: "replace", path: "/origin", value: "planTransferred" }],
      hits: ["/responsibleFromDate"],
    },
  ],
};
