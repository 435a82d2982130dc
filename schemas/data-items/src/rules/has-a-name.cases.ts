import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `hasAName`. */
export const hasANameCases: RuleCases = {
  rule: "data-items/has-a-name",
  pass: [
    { name: "a surname alone", patch: [{ op: "remove", path: "/identity/name/forename" }] },
    {
      name: "a preferred name alone",
      patch: [{ op: "replace", path: "/identity/name", value: { preferredName: "Tobi" } }],
    },
  ],
  fail: [
    {
      name: "a title alone",
      patch: [{ op: "replace", path: "/identity/name", value: { title: "Master" } }],
      hits: ["/identity/name"],
    },
  ],
};
