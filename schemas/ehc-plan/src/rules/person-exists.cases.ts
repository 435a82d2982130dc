import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `personExists`. */
export const personExistsCases: RuleCases = {
  rule: "ehc-plan/person-exists",
  pass: [
    {
      name: "the mother",
      patch: [{ op: "replace", path: "/sections/J", value: { recipient: { role: "parent", personRef: "mother" } } }],
    },
    {
      name: "a nominee who is not among the people",
      patch: [{ op: "replace", path: "/sections/J", value: { recipient: { role: "nominee" } } }],
    },
  ],
  fail: [
    {
      name: "somebody who is not there",
      patch: [
        { op: "add", path: "/sections/J", value: { recipient: { role: "parent", personRef: "person-who-is-gone" } } },
      ],
      hits: ["/sections/J/recipient/personRef"],
    },
  ],
};
