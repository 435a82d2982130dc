import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `bodiesNotified`. */
export const bodiesNotifiedCases: RuleCases = {
  rule: "needs-assessment/bodies-notified",
  pass: [
    { name: "told of the decision only", patch: [{ op: "remove", path: "/notifications/0" }] },
    {
      name: "detained",
      patch: [
        { op: "add", path: "/child/inYouthAccommodation", value: true },
        { op: "replace", path: "/notifications", value: [] },
      ],
    },
    {
      name: "a reassessment",
      patch: [
        { op: "replace", path: "/notifications", value: [] },
        { op: "replace", path: "/origin", value: "reassessmentByAuthority" },
        { op: "replace", path: "/planDecision/outcome", value: "amendOrReplacePlan" },
      ],
    },
  ],
  fail: [
    { name: "nobody", patch: [{ op: "add", path: "/notifications", value: [] }], hits: ["/notifications"] },
    {
      name: "the school only",
      patch: [{ op: "replace", path: "/notifications", value: [{ recipient: "headTeacher", event: "considering" }] }],
      hits: ["/notifications"],
    },
    {
      name: "brought to attention",
      patch: [
        { op: "replace", path: "/notifications", value: [] },
        { op: "replace", path: "/origin", value: "broughtToAttention" },
      ],
      hits: ["/notifications"],
    },
    {
      name: "the health commissioner only",
      patch: [
        { op: "replace", path: "/notifications", value: [{ recipient: "commissioningBody", event: "considering" }] },
      ],
      hits: ["/notifications"],
    },
  ],
};
