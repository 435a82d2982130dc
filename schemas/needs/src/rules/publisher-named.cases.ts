import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `publisherNamed`. */
export const publisherNamedCases: RuleCases = {
  rule: "needs/publisher-named",
  pass: [
    { name: "a name alone", patch: [{ op: "remove", path: "/publisher/authority" }] },
    { name: "a code alone", patch: [{ op: "remove", path: "/publisher/name" }] },
  ],
  fail: [
    { name: "no publisher", patch: [{ op: "remove", path: "/publisher" }], hits: ["/publisher"] },
    {
      name: "partners only",
      patch: [{ op: "replace", path: "/publisher", value: { partners: ["Example Parents Forum"] } }],
      hits: ["/publisher"],
    },
  ],
};
