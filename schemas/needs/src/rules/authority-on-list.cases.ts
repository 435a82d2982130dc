import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `authorityOnList`. */
export const authorityOnListCases: RuleCases = {
  rule: "needs/authority-on-list",
  pass: [
    {
      name: "an authority that took over from another",
      patch: [{ op: "replace", path: "/publisher/authority", value: "942" }],
    },
    { name: "one that was abolished", patch: [{ op: "replace", path: "/publisher/authority", value: "909" }] },
    { name: "no code", patch: [{ op: "remove", path: "/publisher/authority" }] },
  ],
  fail: [
    {
      name: "a code that no authority has",
      patch: [{ op: "replace", path: "/publisher/authority", value: "999" }],
      hits: ["/publisher/authority"],
    },
  ],
};
