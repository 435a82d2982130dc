import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `personExists`. */
export const personExistsCases: RuleCases = {
  rule: "needs-assessment/person-exists",
  pass: [{ name: "nobody named", patch: [{ op: "remove", path: "/request/requesterRef" }] }],
  fail: [
    {
      name: "who asked",
      patch: [{ op: "add", path: "/request/requesterRef", value: "nobody" }],
      hits: ["/request/requesterRef"],
    },
    {
      name: "who consented, and to whom a notice was sent",
      patch: [
        { op: "add", path: "/consents/0/personRef", value: "nobody" },
        { op: "add", path: "/planDecision/notice", value: { recipientRefs: ["mother", "nobody"] } },
      ],
      hits: ["/consents/0/personRef", "/planDecision/notice/recipientRefs/1"],
    },
  ],
};
