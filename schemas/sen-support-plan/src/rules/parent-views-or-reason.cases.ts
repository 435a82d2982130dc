import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `parentViewsOrReason`. */
export const parentViewsOrReasonCases: RuleCases = {
  rule: "sen-support-plan/parent-views-or-reason",
  pass: [
    {
      name: "the reason",
      patch: [
        { op: "remove", path: "/views/parentViews" },
        { op: "add", path: "/views/parentViewsNotObtained", value: "Three letters and two calls had no answer." },
      ],
    },
    {
      name: "their concerns",
      patch: [
        { op: "remove", path: "/views/parentViews" },
        { op: "add", path: "/views/parentConcerns", value: "She hides her book." },
      ],
    },
    {
      name: "above compulsory school age on the day of the plan",
      patch: [
        { op: "remove", path: "/views/parentViews" },
        { op: "replace", path: "/phase", value: { kind: "post16", namedLead: { role: "head of learning support" } } },
        { op: "replace", path: "/child/dateOfBirth", value: "2009-02-10" },
        { op: "add", path: "/preparingForAdulthood", value: [{ area: "EMP", outcomeRefs: ["out-1"] }] },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [
        { op: "add", path: "/views/parentViews", value: [] },
        { op: "add", path: "/views/parentViewsNotObtained", value: "Not asked." },
        { op: "remove", path: "/views/parentViewsNotObtained" },
        { op: "add", path: "/views/parentConcerns", value: "None." },
        { op: "remove", path: "/views/parentConcerns" },
      ],
      hits: ["/views/parentViews"],
    },
    { name: "absent", patch: [{ op: "remove", path: "/views/parentViews" }], hits: ["/views/parentViews"] },
  ],
};
