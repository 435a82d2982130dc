import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `attachmentExists`. */
export const attachmentExistsCases: RuleCases = {
  rule: "sen-support-plan/attachment-exists",
  pass: [
    {
      name: "a drawing",
      patch: [
        { op: "add", path: "/attachments", value: [{ id: "drawing" }] },
        { op: "add", path: "/views/childViews/0/attachmentRef", value: "drawing" },
      ],
    },
  ],
  fail: [
    {
      name: "the child's views",
      patch: [{ op: "add", path: "/views/childViews/0/attachmentRef", value: "attachment-that-is-gone" }],
      hits: ["/views/childViews/0/attachmentRef"],
    },
    {
      name: "a parent's views",
      patch: [{ op: "add", path: "/views/parentViews/0/attachmentRef", value: "gone" }],
      hits: ["/views/parentViews/0/attachmentRef"],
    },
  ],
};
