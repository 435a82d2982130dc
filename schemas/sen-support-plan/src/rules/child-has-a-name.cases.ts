import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `childHasAName`. */
export const childHasANameCases: RuleCases = {
  rule: "sen-support-plan/child-has-a-name",
  pass: [
    { name: "one name only", patch: [{ op: "replace", path: "/child/name", value: { surname: "Synthetic" } }] },
    { name: "a preferred name only", patch: [{ op: "replace", path: "/child/name", value: { preferredName: "Ada" } }] },
  ],
  fail: [
    { name: "none", patch: [{ op: "replace", path: "/child/name", value: {} }], hits: ["/child/name"] },
    {
      name: "a title only",
      patch: [{ op: "replace", path: "/child/name", value: { title: "Miss" } }],
      hits: ["/child/name"],
    },
  ],
};
