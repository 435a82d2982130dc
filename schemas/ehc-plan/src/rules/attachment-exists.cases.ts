import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `attachmentExists`. */
export const attachmentExistsCases: RuleCases = {
  rule: "ehc-plan/attachment-exists",
  pass: [
    {
      name: "a drawing and a profile that are there",
      patch: [
        {
          op: "add",
          path: "/attachments",
          value: [
            { id: "att-1", kind: "views" },
            { id: "att-2", kind: "onePageProfile" },
          ],
        },
        { op: "add", path: "/sections/A/childViews/0/attachmentRef", value: "att-1" },
        { op: "add", path: "/sections/A/onePageProfileRef", value: "att-2" },
      ],
    },
  ],
  fail: [
    {
      name: "the one-page profile",
      patch: [{ op: "add", path: "/sections/A/onePageProfileRef", value: "attachment-that-is-gone" }],
      hits: ["/sections/A/onePageProfileRef"],
    },
    {
      name: "a view of the child and one of a parent",
      patch: [
        { op: "add", path: "/attachments", value: [{ id: "att-1", kind: "views" }] },
        { op: "add", path: "/sections/A/childViews/0/attachmentRef", value: "att-2" },
        { op: "add", path: "/sections/A/parentViews/0/attachmentRef", value: "adv-1" },
      ],
      hits: ["/sections/A/childViews/0/attachmentRef", "/sections/A/parentViews/0/attachmentRef"],
    },
  ],
};
