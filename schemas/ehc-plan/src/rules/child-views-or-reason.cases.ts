import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `childViewsOrReason`. */
export const childViewsOrReasonCases: RuleCases = {
  rule: "ehc-plan/child-views-or-reason",
  pass: [
    {
      name: "no views, with the reason and what was tried",
      patch: [
        { op: "remove", path: "/sections/A/childViews" },
        {
          op: "add",
          path: "/sections/A/childViewsNotObtained",
          value: "Three visits with symbols; he turned away each time and was left in peace.",
        },
      ],
    },
    {
      name: "views that were sought and could not be had",
      patch: [
        { op: "remove", path: "/sections/A/childViews" },
        { op: "add", path: "/sections/A/consultationMethods/-", value: "notObtained" },
      ],
    },
    {
      name: "what matters to him, in his profile",
      patch: [
        { op: "remove", path: "/sections/A/childViews" },
        { op: "add", path: "/sections/A/importantTo", value: "My trains and my brother." },
      ],
    },
    {
      name: "a statement of both among those of the parents",
      patch: [
        { op: "remove", path: "/sections/A/childViews" },
        { op: "replace", path: "/sections/A/parentViews/0/author", value: "both" },
      ],
    },
    {
      name: "a notice of amendment that holds the changed parts",
      patch: [
        { op: "replace", path: "/status", value: "amendmentNotice" },
        { op: "add", path: "/amendmentNoticeDate", value: "2026-11-20" },
        { op: "remove", path: "/sections/A/childViews" },
      ],
    },
  ],
  fail: [
    {
      name: "neither views nor a reason",
      patch: [
        { op: "add", path: "/sections/A/importantTo", value: "Nothing." },
        { op: "remove", path: "/sections/A/importantTo" },
        { op: "add", path: "/sections/A/childViews", value: [] },
      ],
      hits: ["/sections/A/childViews"],
    },
    {
      name: "the reason for missing views of a parent only",
      patch: [
        { op: "remove", path: "/sections/A/childViews" },
        { op: "add", path: "/sections/A/parentViewsNotObtained", value: "The father lives abroad." },
      ],
      hits: ["/sections/A/childViews"],
    },
  ],
};
