import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `childViewsOrReason`. */
export const childViewsOrReasonCases: RuleCases = {
  rule: "sen-support-plan/child-views-or-reason",
  pass: [
    {
      name: "the reason",
      patch: [
        { op: "remove", path: "/views/childViews" },
        {
          op: "add",
          path: "/views/childViewsNotObtained",
          value: "She was asleep at each visit; the key person will watch her at play.",
        },
      ],
    },
    {
      name: "a draft",
      patch: [
        { op: "remove", path: "/views/childViews" },
        { op: "replace", path: "/status", value: "draft" },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [
        { op: "add", path: "/views/childViews", value: [] },
        { op: "add", path: "/views/childViewsNotObtained", value: "Not asked." },
        { op: "remove", path: "/views/childViewsNotObtained" },
      ],
      hits: ["/views/childViews"],
    },
    { name: "absent", patch: [{ op: "remove", path: "/views/childViews" }], hits: ["/views/childViews"] },
  ],
};
