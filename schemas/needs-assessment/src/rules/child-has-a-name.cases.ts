import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `childHasAName`. */
export const childHasANameCases: RuleCases = {
  rule: "needs-assessment/child-has-a-name",
  pass: [
    { name: "one forename only", patch: [{ op: "replace", path: "/child/name", value: { forename: "Tobias" } }] },
    { name: "one surname only", patch: [{ op: "replace", path: "/child/name", value: { surname: "Synthetic" } }] },
    {
      name: "a preferred name only",
      patch: [{ op: "replace", path: "/child/name", value: { preferredName: "Tobi" } }],
    },
  ],
  fail: [
    { name: "no name at all", patch: [{ op: "replace", path: "/child/name", value: {} }], hits: ["/child/name"] },
    {
      name: "names in the middle and of the past only",
      patch: [{ op: "replace", path: "/child/name", value: { middleNames: "Jo", formerNames: ["Toby"] } }],
      hits: ["/child/name"],
    },
  ],
};
