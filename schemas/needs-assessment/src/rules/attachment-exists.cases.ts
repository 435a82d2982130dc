import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `attachmentExists`. */
export const attachmentExistsCases: RuleCases = {
  rule: "needs-assessment/attachment-exists",
  pass: [
    {
      name: "a drawing that is there",
      patch: [
        { op: "add", path: "/attachments/-", value: { id: "drawing", kind: "views" } },
        { op: "add", path: "/views/childViews/0/attachmentRef", value: "drawing" },
      ],
    },
  ],
  fail: [
    {
      name: "evidence",
      patch: [{ op: "add", path: "/evidence/0/attachmentRef", value: "nowhere" }],
      hits: ["/evidence/0/attachmentRef"],
    },
    {
      name: "a drawing and a letter",
      patch: [
        { op: "add", path: "/views/childViews/0/attachmentRef", value: "nowhere" },
        { op: "add", path: "/views/parentViews/0/attachmentRef", value: "nowhere" },
      ],
      hits: ["/views/childViews/0/attachmentRef", "/views/parentViews/0/attachmentRef"],
    },
  ],
};
