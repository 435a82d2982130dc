import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `parentOfferedDiscussion`. */
export const parentOfferedDiscussionCases: RuleCases = {
  rule: "data-items/parent-offered-discussion",
  pass: [
    {
      name: "not yet notified",
      patch: [
        { op: "replace", path: "/earlyYears/notifications/0/discussionOffered", value: false },
        { op: "remove", path: "/earlyYears/notifications/0/notifiedDate" },
      ],
    },
    {
      name: "another law",
      patch: [
        { op: "replace", path: "/legalRegime", value: "reform-draft" },
        { op: "replace", path: "/earlyYears/notifications/0/discussionOffered", value: false },
      ],
    },
    {
      name: "an independent provider, which the Act does not bind",
      patch: [
        { op: "add", path: "/earlyYears/notifications/0/body/odsCode", value: "NV7" },
        { op: "replace", path: "/earlyYears/notifications/0/discussionOffered", value: false },
      ],
    },
  ],
  fail: [
    {
      name: "no opportunity",
      patch: [{ op: "replace", path: "/earlyYears/notifications/0/discussionOffered", value: false }],
      hits: ["/earlyYears/notifications/0/discussionOffered"],
    },
  ],
};
