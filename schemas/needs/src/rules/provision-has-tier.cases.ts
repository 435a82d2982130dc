import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `provisionHasTier`. */
export const provisionHasTierCases: RuleCases = {
  rule: "needs/provision-has-tier",
  pass: [
    { name: "a specialist tier", patch: [{ op: "replace", path: "/cells/0/provision/0/tier", value: "specialist" }] },
  ],
  fail: [
    { name: "none", patch: [{ op: "remove", path: "/cells/0/provision/0/tier" }], hits: ["/cells/0/provision/0/tier"] },
  ],
};
